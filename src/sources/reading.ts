import type { Interaction } from "../model/interaction.ts";
import type { Accounting } from "./accounting.ts";
import type { CheckOptions, RecordOptions } from "./check-options.ts";
import type { StopSignal } from "./input.ts";

/**
 * What became of a file: of its records, and of its lines.
 *
 * @public
 */
export interface ReadingAccounting extends Accounting {
  /** How many records were given out. */
  readonly acceptedRecords: number;
  /** Physical lines that were read, the header and blank ones among them. */
  readonly lines: number;
  /** Lines without a record. */
  readonly blank: number;
  /** Copies of one record differed, so that another order of the lines would have kept another one. */
  readonly orderDependent: boolean;
}

/**
 * A file that is being read: iterate over it once, and then ask what became of it.
 *
 * @public
 */
export interface Reading<T> extends AsyncIterable<readonly T[]> {
  /** Settles when the iteration has ended, for whatever reason; never rejects. */
  readonly accounting: Promise<ReadingAccounting>;
}

/** What every format can be asked for. */
interface StreamOptions {
  /** Stops the reading; what was read until then has been given out, and `fatal` says `aborted`. */
  readonly signal?: StopSignal | undefined;
  /** `"unique"`: the caller promises that no record comes twice, and no memory is kept for them. */
  readonly ids?: "exact" | "unique" | undefined;
}

/**
 * How a file of NDJSON is read.
 *
 * @public
 */
export interface ReadOptions<T = Interaction> extends CheckOptions<T>, StreamOptions {}

/**
 * How a file of CSV is read: its cells are texts always.
 *
 * @public
 */
export interface ReadCsvOptions<T = Interaction> extends RecordOptions<T>, StreamOptions {
  /** What separates the cells: a comma when absent. */
  readonly delimiter?: string | undefined;
}
