import type { Accounting } from "./accounting.ts";
import type { CheckOptions } from "./check-options.ts";
import type { StopSignal } from "./input.ts";

/**
 * What became of a file: of its records, and of its lines.
 *
 * @public
 */
export interface ReadingAccounting extends Accounting {
  /** How many records were given out. */
  readonly accepted: number;
  /** Physical lines that were read, the header and blank ones among them. */
  readonly lines: number;
  readonly blank: number;
  /** Copies of one id differed, so that another order of the lines would have kept another one. */
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

/**
 * How a file is read.
 *
 * @public
 */
export interface ReadOptions extends CheckOptions {
  /** Stops the reading; what was read until then has been given out, and `fatal` says `aborted`. */
  readonly signal?: StopSignal;
  /** `"unique"`: the caller promises that ids are unique, and no memory is kept for them. */
  readonly ids?: "exact" | "unique";
}
