import type { Day } from "../../calendar/day.ts";
import type { Label } from "../../model/label.ts";
import type { Conversion } from "../../model/outcome/conversion.ts";
import type { Measurement } from "../../model/outcome/measurement.ts";

/**
 * What a goal counts: conversions, their value, or a survey's measure up by points or by percent of its baseline.
 *
 * @public
 */
export type Counts = "conversions" | "value" | "points" | "percent";

/**
 * Which conversions of a person count: all, the first, or the first of each day, week or month.
 *
 * @public
 */
export type CountingPolicy =
  | "every"
  | "once-per-actor"
  | { readonly oncePer: "day" | "week" | "month" };

/**
 * Something measurable that the business wants by a day.
 *
 * @public
 */
export interface Goal<Id extends string = string, C extends Counts = Counts> {
  /** Records name the goal by it. */
  readonly id: Id;
  /** Conversions, their value, or a survey's measure by points or by percent of its baseline. */
  readonly counts: C;
  /**
   * A change from the baseline (0 for conversions and value), of any sign but zero: a number of
   * conversions, points, or percent of the baseline. For a goal of value it is an amount in major units
   * of its `currency`: 50000 is 50,000 euros, though one sale is `money(600, "EUR")`.
   */
  readonly target: number;
  /** Where a survey's measure stood before. */
  readonly baseline?: number | undefined;
  /** How many people that survey asked: with the `sampleSize` of the next ones it tells the error of the change. */
  readonly baselineSize?: number | undefined;
  /** The currency of a value; three letters of ISO 4217. */
  readonly currency?: string | undefined;
  /** First day, included. */
  readonly from: Day;
  /** Last day, included. */
  readonly by: Day;
  /** `every` when absent. */
  readonly policy?: CountingPolicy | undefined;
  /** What people read, by language. */
  readonly label?: Label | undefined;
}

/**
 * Surveys need a baseline, money needs a currency.
 *
 * @public
 */
export type GoalDefinition<Id extends string, C extends Counts> = Goal<Id, C> &
  (C extends "points" | "percent"
    ? { readonly baseline: number }
    : C extends "value"
      ? { readonly currency: string }
      : unknown);

/**
 * What a goal is tracked by: measurements for surveys, conversions for the others.
 *
 * @public
 */
export type GoalRecord<Id extends string, C extends Counts> = C extends "points" | "percent"
  ? Measurement<Id>
  : Conversion<Id>;
