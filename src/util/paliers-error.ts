import type { ErrorCode } from "./error-code.ts";

/**
 * Everything that this library throws.
 *
 * Its `code` is a stable word in kebab-case (`unknown-option`, `duplicate-level`, …) that a program
 * can switch on; the message says in one line what was wrong and where.
 *
 * It lives in `util` because every room of the house throws it, those that import nothing included.
 *
 * @example
 * ```ts
 * import { PaliersError } from "paliers";
 *
 * const error = new PaliersError("duplicate-level", 'two levels of "ladder" are called "fan"');
 * error.code; // => "duplicate-level"
 * error.message; // => 'paliers duplicate-level: two levels of "ladder" are called "fan"'
 * ```
 * @public
 */
export class PaliersError extends Error {
  override readonly name = "PaliersError";
  /** A stable word in kebab-case. */
  declare readonly code: ErrorCode;

  /**
   * Makes an error with its code in front of its message.
   *
   * @param code - A stable word in kebab-case.
   * @param what - What was wrong and where, in one line.
   */
  constructor(code: ErrorCode, what: string) {
    super(`paliers ${code}: ${what}`);
    this.code = code;
  }
}
