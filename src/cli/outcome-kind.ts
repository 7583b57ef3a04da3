import type { RecordKind } from "../sources/records/record-kind.ts";

/** Which records a file holds, and what is let pass in them. */
export interface OutcomeKind<T> {
  readonly record: RecordKind<T>;
  readonly activities?: "any";
}
