import { Fault } from "./fault.ts";
import { instantOfText } from "./instant-of-text.ts";
import { sample } from "./sample.ts";

/** Below it a number of milliseconds lies within three years of 1970: it was seconds. */
const SMALLEST = 1e11;
const FIRST = -62_167_219_200_000; // the year 0000
const END = 4_102_444_800_000; // the year 2100
const DIGITS = /^-?\d{1,17}$/;
const ALL_DIGITS = /^-?\d+$/;

/**
 * Lets an instant pass: an ISO 8601 text with a zone, whole epoch milliseconds, or a `Date`.
 *
 * Nothing is guessed: a text of digits may be seconds or milliseconds, a date without a zone any of
 * two days.
 */
export function checkInstant(value: unknown, digitsAreMilliseconds: boolean): number | Fault {
  if (typeof value === "number") return checkMilliseconds(value);
  if (typeof value === "string") {
    if (ALL_DIGITS.test(value)) {
      if (digitsAreMilliseconds && DIGITS.test(value)) return checkMilliseconds(Number(value));
      return new Fault("bad-date", sample(value), value.length <= 10 ? "seconds" : "milliseconds");
    }
    const instant = instantOfText(value);
    if (typeof instant === "number") return checkSpan(instant, value);
    return new Fault("bad-date", sample(value), instant);
  }
  // A date of another realm is no instance of this one's `Date`.
  if (Object.prototype.toString.call(value) === "[object Date]") {
    const at = Date.prototype.getTime.call(value);
    return Number.isNaN(at) ? new Fault("bad-date", "Invalid Date") : checkSpan(at, at);
  }
  return new Fault("wrong-type", sample(value), "ISO 8601");
}

function checkMilliseconds(at: number): number | Fault {
  if (!Number.isInteger(at)) return new Fault("wrong-type", sample(at), "whole number");
  if (Math.abs(at) < SMALLEST) return new Fault("bad-date", sample(at), "seconds");
  return checkSpan(at, at);
}

function checkSpan(at: number, shown: string | number): number | Fault {
  return at >= FIRST && at < END ? at : new Fault("out-of-range", sample(shown), "0000 to 2099");
}
