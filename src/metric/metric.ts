import type { Reason } from "../model/reason.ts";
import type { Unit } from "../model/unit.ts";
import type { MetricId } from "./metric-id.ts";

/**
 * What a denominator is: an audience as exposures give it, what was published, people, acts, threads,
 * days.
 *
 * @public
 */
export type Basis =
  | "reach"
  | "followers"
  | "impressions"
  | "views"
  | "posts"
  | "people"
  | "acts"
  | "days";

/**
 * What every metric says, with a value or without.
 *
 * @public
 */
export interface MetricParts {
  /** Engagement, never a goal: `success` does not take it. */
  readonly measures: "engagement";
  /** The KPI's name in kebab-case, its basis included; that of a mean or a median begins with the word. */
  readonly id: MetricId;
  readonly unit: Unit;
  /** What the numerator counts: people (a proportion is possible) or acts (it may pass 1). */
  readonly counts: "people" | "acts";
  /** What kind of thing it is divided by, where that decides how it is read and which bounds it has. */
  readonly per?: "people" | "exposure" | "contents" | "acts";
  /** What it is divided by, where there is a word for it when it is missing or empty. */
  readonly basis?: Basis;
  /** The formula of its bounds, where it has its own; without one `counts` and `per` decide. */
  readonly bounds?: "net-sentiment" | "net-sentiment-polar" | "rating";
  /** Share of the acts that the number could use, when below 1. */
  readonly coverage?: number;
  readonly lower?: number | null;
  readonly upper?: number | null;
  /** The confidence of `lower` and `upper`. */
  readonly confidence?: number;
  /** Between which units the bounds were measured. */
  readonly doubt?: "contents" | "people" | "days" | "acts";
  /** Why there is a value and no bounds around it. */
  readonly withoutBounds?: "no-interval" | "too-few";
  /** The taxonomy of the facts it was made from: two taxonomies are never compared. */
  readonly taxonomy?: { readonly id: string; readonly version: number };
  /** The facts' bucket was cut by the range asked for. */
  readonly partial?: true;
  /**
   * Its people were added up over several exposures (days, contents): a sum of totals, in which somebody
   * counts once for each of them.
   */
  readonly sumOfTotals?: true;
  /** What it was asked for besides the facts: a level, a brand, weights. Two of them are two KPIs. */
  readonly settings?: {
    readonly [name: string]:
      | string
      | number
      | readonly string[]
      | { readonly [kind: string]: number };
  };
  /** Sums behind the numerator: what its interval needs, or what was left out. They add up. */
  readonly parts?: { readonly [name: string]: number };
  /** How several values of one KPI became one. */
  readonly aggregate?: "mean" | "median";
  /** The id of the KPI whose values became one. */
  readonly of?: MetricId;
}

/**
 * A quotient that has a value: what was divided is there.
 *
 * @public
 */
export interface QuotientValue extends MetricParts {
  readonly value: number;
  readonly numerator: number;
  readonly denominator: number;
  readonly reason?: never;
}

/**
 * A value that is no quotient, such as a median, a run of days or a count: one side is missing, or both.
 *
 * @public
 */
export interface SingleValue extends MetricParts {
  readonly value: number;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly reason?: never;
}

/**
 * A metric without a value, and why.
 *
 * @public
 */
export interface NoValue extends MetricParts {
  /** Never NaN, never an invented zero. */
  readonly value: null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly reason: Reason;
}

/**
 * A metric that divides: with a value both sides are numbers, without one there is a reason.
 *
 * @public
 */
export type Quotient = QuotientValue | NoValue;

/**
 * One KPI's answer, with what it was made of. Plain data: it crosses a worker or a file unchanged.
 *
 * With a value there is no reason; without one there is. A KPI that divides gives a `Quotient`, both
 * sides of which are numbers where it has a value.
 *
 * @public
 */
export type Metric = Quotient | SingleValue;
