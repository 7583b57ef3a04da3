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
 * Nothing is guessed: a text of digits may be seconds or milliseconds, and so may a small number; a
 * date without a zone is any of two days. `time` says what numbers are.
 */
export function checkInstant(value: unknown, time: "iso" | "epoch-ms" | "epoch-s"): number | Fault {
  if (typeof value === "number") return checkCount(value, time);
  if (typeof value === "string") {
    if (ALL_DIGITS.test(value)) {
      if (time !== "iso" && DIGITS.test(value)) return checkCount(Number(value), time);
      return badDate(value, value.length <= 10 ? "seconds" : "milliseconds");
    }
    const instant = instantOfText(value);
    return typeof instant === "number" ? checkSpan(instant, value) : badDate(value, instant);
  }
  // A date of another realm is no instance of this one's `Date`.
  if (Object.prototype.toString.call(value) === "[object Date]") {
    const at = Date.prototype.getTime.call(value);
    return Number.isNaN(at)
      ? new Fault({ code: "bad-date", value: "Invalid Date" })
      : checkSpan(at, at);
  }
  return new Fault({ code: "wrong-type", value: sample(value), expected: "ISO 8601" });
}

function checkCount(count: number, time: "iso" | "epoch-ms" | "epoch-s"): number | Fault {
  if (!Number.isInteger(count))
    return new Fault({ code: "wrong-type", value: sample(count), expected: "whole number" });
  if (time === "epoch-s") return checkSpan(count * 1000, count);
  return Math.abs(count) < SMALLEST ? badDate(count, "seconds") : checkSpan(count, count);
}

function badDate(value: unknown, because?: "no-zone" | "seconds" | "milliseconds"): Fault {
  const shown = { code: "bad-date", value: sample(value) } as const;
  return new Fault(because === undefined ? shown : { ...shown, because });
}

function checkSpan(at: number, shown: string | number): number | Fault {
  return at >= FIRST && at < END
    ? at
    : new Fault({ code: "out-of-range", value: sample(shown), expected: "0000 to 2099" });
}
