import type { Duration } from "../../calendar/duration.ts";
import type { Money } from "../../model/outcome/money.ts";
import type { Interval } from "../../stats/intervals/interval.ts";
import type { Converted } from "./lift.ts";

/**
 * What came after somebody's words.
 *
 * @public
 */
export interface Influence {
  /** People who met the words, before a conversion or at any other time. */
  readonly people: number;
  /** Those of them who converted after it, within the look-back. */
  readonly converters: number;
  /** Their conversions after it. */
  readonly conversions: number;
  /** What those conversions are worth, as far as they say it; `null` with a reason. */
  readonly value: Money | null;
  /** Why there is no value. */
  readonly reason?: "no-conversions" | "no-value" | "mixed-currency";
}

/**
 * One ambassador.
 *
 * @public
 */
export interface AmbassadorRow extends Influence {
  /** Who it is. */
  readonly key: string;
}

/**
 * Conversions of people who had met an ambassador's words. An association, never a cause.
 *
 * @public
 */
export interface AmbassadorInfluence {
  /** What goes together with engagement: neither a KPI nor success. */
  readonly measures: "impact";
  /** How long before a conversion somebody must have met an ambassador. */
  readonly lookback: Duration | "unlimited";
  /** One ambassador each. Rows may share people and conversions: they do not add up to `total`. */
  readonly rows: readonly AmbassadorRow[];
  /** All ambassadors together: every person and every conversion once. */
  readonly total: Influence;
  /** People who met an ambassador. */
  readonly met: Converted;
  /** People who met none. */
  readonly notMet: Converted;
  /** Share of converters, met − not met. */
  readonly difference: Interval;
  /** People who met an ambassador's words, but only after converting or too long before: they are in `notMet`. */
  readonly metOtherwise: number;
  /** Who and what could not be counted. */
  readonly excluded: {
    /** Conversions that name nobody. */
    readonly anonymous: number;
    /** Conversions of the ambassadors themselves: they are on no side. */
    readonly ambassadors: number;
    /** Conversions of people who were never seen acting. */
    readonly unseen: number;
  };
}
