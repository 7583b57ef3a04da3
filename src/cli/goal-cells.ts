import { formatMoney } from "../goals/format-money.ts";
import type { Locale } from "../model/locale.ts";
import { formatCount } from "./format-count.ts";
import { formatShare } from "./format-share.ts";
import { goalAmount } from "./goal-amount.ts";
import { GOAL_WORDS } from "./goal-words.ts";
import type { GoalRow } from "./goals-data.ts";
import { WORDS } from "./words.ts";

/** Where a goal stands, in words; `null` where there is nothing to say. */
export interface GoalCells {
  readonly name: string;
  readonly status: string;
  /** Value and target: `312 of 400`. */
  readonly standing: string;
  readonly progress: string;
  readonly expected: string;
  readonly pace: string;
  readonly projection: string | null;
  /** What every day left has to bring. */
  readonly required: string | null;
  readonly daysLeft: string;
  readonly cost: string | null;
}

/** Writes a goal as texts, for the table and for Markdown. */
export function goalCells(row: GoalRow, locale: Locale): GoalCells {
  const words = GOAL_WORDS[locale];
  const { notAvailable } = WORDS[locale];
  const { goal, value, expected, progress, pace, projection, requiredPerDay, daysLeft } = row;
  const { counts, target, baseline = 0 } = goal;
  const amount = (number: number): string => goalAmount(number, goal, locale, "exact");
  const rough = (number: number): string => goalAmount(number, goal, locale, "whole");
  const why =
    row.reason === undefined ? notAvailable : words.noProjection(words.reason[row.reason]);

  const level = baseline + (counts === "percent" ? (baseline * target) / 100 : target);
  const aim = words.valueOf(value === null ? notAvailable : amount(value), amount(level));
  const isSurvey = counts === "points" || counts === "percent";
  const days = formatCount(daysLeft, locale);
  const status = words.status[row.status];
  return {
    name: goal.label?.[locale] ?? goal.label?.en ?? goal.id,
    status: isWithinError(row) ? words.withinError(status) : status,
    standing: isSurvey ? `${aim}, ${words.since(amount(baseline))}` : aim,
    progress: progress === null ? why : formatShare(progress, locale),
    expected: amount(expected),
    pace:
      pace === null
        ? notAvailable
        : new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(pace),
    projection:
      daysLeft === 0
        ? null
        : projection === null
          ? why
          : words.within(rough(projection.value), rough(projection.lower), rough(projection.upper)),
    required:
      requiredPerDay === null || requiredPerDay === 0
        ? null
        : words.amountPerDay(goalAmount(requiredPerDay, goal, locale, "rate")),
    daysLeft: days,
    cost: costText(row, locale),
  };
}

/** A survey that reached its target by no more than its samples could have erred. */
const isWithinError = ({ status, certain }: GoalRow): boolean =>
  status === "reached" && certain === false;

function costText({ goal, costPerResult }: GoalRow, locale: Locale): string | null {
  if (costPerResult === null) return null;
  const { cost, value, reason } = costPerResult;
  const words = GOAL_WORDS[locale];
  const why = reason === undefined ? "" : words.reason[reason];
  if (cost === null) return words.noProjection(why);
  const each = value === null ? why : words.eachOf[goal.counts](formatMoney(value, { locale }));
  return words.costOf(formatMoney(cost, { locale }), each);
}
