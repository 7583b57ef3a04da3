import type { Bucket } from "../calendar/bucket.ts";

/** The value of a group in one of its dimensions. */
export interface Part {
  readonly name: string | null;
  /** Where it stands among the others: a bucket's first instant, a level's rank, else the text. */
  readonly order: string | number | null;
  /** The time that it covers, where the dimension is one of time. */
  readonly bucket?: Bucket;
}

/** Where a record is counted: a group, by its values, one a dimension. */
export type Place = readonly Part[];
