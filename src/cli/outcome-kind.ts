import type { RecordKind } from "../sources/records/record-kind.ts";

/** Which records a file holds, and what is let pass in them. */
export interface OutcomeKind<T> {
  readonly record: RecordKind<T>;
  readonly activities?: "any";
  /** Tells a record that says what such a file is for; a file without any is of another kind. */
  readonly holds?: (record: T) => boolean;
}
