import type { Duration } from "../../calendar/duration.ts";
import { didYouMean } from "../../util/did-you-mean.ts";
import { PaliersError } from "../../util/paliers-error.ts";
import { wholeDays } from "../whole-days.ts";

/**
 * Active in a period, in it or later, or in brackets of days of one's own.
 *
 * @public
 */
export type RetentionMode =
  | "n-day"
  | "unbounded"
  | readonly (readonly [fromDay: number, toDay: number])[];

/** The periods of a life in days, and whether acts after one count for it too. */
export interface Brackets {
  readonly spans: readonly (readonly [fromDay: number, toDay: number])[];
  readonly isOpen: boolean;
}

/** Reads the periods that retention is asked for. */
export function retentionBrackets(options: {
  readonly period?: Duration | undefined;
  readonly periods?: number | undefined;
  readonly mode?: RetentionMode | undefined;
}): Brackets {
  const { period = "7d", periods = 8, mode = "n-day" } = options;
  if (typeof mode === "string") {
    if (mode !== "n-day" && mode !== "unbounded") {
      const word = String(mode);
      const hint = didYouMean(word, ["n-day", "unbounded"]);
      throw new PaliersError("unknown-word", `option "mode" is "${word}"${hint}`);
    }
    if (!Number.isInteger(periods) || periods < 0 || periods > 10_000) {
      throw new PaliersError("invalid-option", `option "periods" is ${periods}, expected 0, 1, …`);
    }
    const days = wholeDays("period", period);
    const spans = Array.from(
      { length: periods + 1 },
      (_, index) => [index * days, (index + 1) * days] as const,
    );
    return { spans, isOpen: mode === "unbounded" };
  }
  const isList: boolean = Array.isArray(mode) && mode.every((bracket) => Array.isArray(bracket));
  if (!isList)
    throw new PaliersError(
      "invalid-option",
      'option "mode" is a word or a list of brackets of days',
    );
  for (const [fromDay, toDay] of mode) {
    if (Number.isInteger(fromDay) && Number.isInteger(toDay) && fromDay >= 0 && fromDay < toDay)
      continue;
    const what = `a bracket from day ${fromDay} to before day ${toDay} holds no days`;
    throw new PaliersError("invalid-option", what);
  }
  return { spans: mode, isOpen: false };
}
