import type { Duration } from "../../calendar/duration.ts";
import { isTimeUnit } from "../../calendar/is-time-unit.ts";
import { checkWord } from "../../util/check-word.ts";
import { didYouMean } from "../../util/did-you-mean.ts";
import { PaliersError } from "../../util/paliers-error.ts";
import type { PeriodUnit } from "../check-unit.ts";
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

/**
 * What the days of a life are: days of the calendar, 24 hours from the instant somebody was first seen,
 * or, in place of days, whole weeks, months, … of the calendar.
 *
 * @public
 */
export type RetentionDayMode = "civil" | "rolling" | "calendar";

/** The periods of a life in days (or in units of the calendar), and whether acts after one count for it too. */
export interface Brackets {
  readonly spans: readonly (readonly [from: number, to: number])[];
  readonly isOpen: boolean;
  readonly dayMode: RetentionDayMode;
  /** What is counted: days, but by calendar the unit asked for. */
  readonly unit: PeriodUnit;
}

const isUnit = (word: string): word is PeriodUnit => isTimeUnit(word) && word !== "hour";

/** Reads the periods that retention is asked for. */
export function retentionBrackets(options: {
  readonly period?: Duration | PeriodUnit | undefined;
  readonly periods?: number | undefined;
  readonly mode?: RetentionMode | undefined;
  readonly dayMode?: RetentionDayMode | undefined;
  readonly cohort?: PeriodUnit | undefined;
}): Brackets {
  const { periods = 8, mode = "n-day", dayMode = "civil", cohort = "week" } = options;
  checkWord('option "dayMode" is', dayMode, ["civil", "rolling", "calendar"]);
  const { days, unit } = lengthOf(options.period, dayMode, cohort);
  if (typeof mode === "string") {
    if (mode !== "n-day" && mode !== "unbounded") {
      const word = String(mode);
      const hint = didYouMean(word, ["n-day", "unbounded"]);
      throw new PaliersError("unknown-word", `option "mode" is "${word}"${hint}`);
    }
    if (!Number.isInteger(periods) || periods < 0 || periods > 10_000) {
      throw new PaliersError("invalid-option", `option "periods" is ${periods}, expected 0, 1, …`);
    }
    const spans = Array.from(
      { length: periods + 1 },
      (_, index) => [index * days, (index + 1) * days] as const,
    );
    return { spans, isOpen: mode === "unbounded", dayMode, unit };
  }
  const isList: boolean = Array.isArray(mode) && mode.every((bracket) => Array.isArray(bracket));
  if (!isList)
    throw new PaliersError(
      "invalid-option",
      'option "mode" is a word or a list of brackets of days',
    );
  if (dayMode === "calendar")
    throw new PaliersError("invalid-option", "brackets are of days: give them no calendar");
  for (const [fromDay, toDay] of mode) {
    if (Number.isInteger(fromDay) && Number.isInteger(toDay) && fromDay >= 0 && fromDay < toDay)
      continue;
    const what = `a bracket from day ${fromDay} to before day ${toDay} holds no days`;
    throw new PaliersError("invalid-option", what);
  }
  return { spans: mode, isOpen: false, dayMode, unit };
}

/** How long a period is: some days, or one unit of the calendar. */
function lengthOf(
  period: Duration | PeriodUnit | undefined,
  dayMode: RetentionDayMode,
  cohort: PeriodUnit,
): { readonly days: number; readonly unit: PeriodUnit } {
  if (dayMode !== "calendar") {
    if (period === undefined || !isUnit(period))
      return { days: wholeDays("period", period ?? "7d"), unit: "day" };
    const what = `option "period" is "${period}", which is for "dayMode" "calendar"`;
    throw new PaliersError("invalid-option", what);
  }
  if (period === undefined) return { days: 1, unit: cohort };
  if (isUnit(period)) return { days: 1, unit: period };
  const what = `option "period" is "${period}", expected day, week, month, quarter or year by calendar`;
  throw new PaliersError("invalid-option", what);
}
