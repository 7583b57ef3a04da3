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
 * How far a value would move if the units that it was made of were others of the same kind.
 *
 * @public
 */
export interface Spread {
  /** How many contents, people or days brought something to one of the two sides. */
  readonly units: number;
  /** The standard error on the scale; `null` for fewer than 8 units, or where none can be had. */
  readonly error: number | null;
  /** Logarithms for a `rate`, log-odds for a `share`, log-odds of the place between -1 and 1 for a `balance`. */
  readonly scale: "rate" | "share" | "balance";
}

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
  /** How the value is read: a ratio, a count, a duration, a score. */
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
  /** The start of its range; `null` where there is no honest one. */
  readonly lower?: number | null;
  /** The end of its range; `null` where there is no honest one. */
  readonly upper?: number | null;
  /** The confidence of `lower` and `upper`. */
  readonly confidence?: number;
  /** Between which units the bounds were measured; `acts` takes them for independent, which they are not. */
  readonly doubt?: "contents" | "people" | "days" | "acts";
  /** How far the value would move if its contents, people or days were others of the same kind. */
  readonly spread?: Spread;
  /** Why there is a value and no bounds around it. */
  readonly withoutBounds?: "no-interval" | "too-few";
  /** The taxonomy of the facts it was made from: two taxonomies are never compared. */
  readonly taxonomy?: { readonly id: string; readonly version: number };
  /** The facts' bucket was cut by the range asked for. */
  readonly partial?: true;
  /** The group of the facts it was made from, by dimension: `pooled` reads which rows vary, and which overlap. */
  readonly group?: { readonly [dimension: string]: string | boolean | null };
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
  /** Numerator ÷ denominator, by the formula of the KPI. */
  readonly value: number;
  /** What was divided. */
  readonly numerator: number;
  /** What it was divided by. */
  readonly denominator: number;
  /** Never there where there is a value. */
  readonly reason?: never;
}

/**
 * A value that is no quotient, such as a median, a run of days or a count: one side is missing, or both.
 *
 * @public
 */
export interface SingleValue extends MetricParts {
  /** The number itself. */
  readonly value: number;
  /** What it was made of, where that is one number. */
  readonly numerator: number | null;
  /** What it was made over, where that is one number. */
  readonly denominator: number | null;
  /** Never there where there is a value. */
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
  /** What would have been divided, where it is known. */
  readonly numerator: number | null;
  /** What it would have been divided by, where it is known. */
  readonly denominator: number | null;
  /** Why there is no value. */
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
