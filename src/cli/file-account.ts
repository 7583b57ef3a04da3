import type { Problem } from "../sources/problem.ts";

/** What the rows of a file are, which decides what can be done about a problem of theirs. */
export type AdvisedRows = "events" | "export" | "outcomes";

/** What became of one FILE. */
export interface FileAccount {
  readonly file: string;
  readonly records: number;
  readonly accepted: number;
  readonly duplicates: number;
  readonly rejected: number;
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
  /** Of copies that differ the first was kept. */
  readonly orderDependent: boolean;
  /** Why it was refused, or not read to its end, in words; `null` when all of it was read. */
  readonly failure: string | null;
  /** `events` when absent. */
  readonly rows?: AdvisedRows;
}
