import type { Calendar } from "../../calendar/calendar.ts";
import type { Day } from "../../calendar/day.ts";
import type { Duration } from "../../calendar/duration.ts";
import type { ActorKind } from "../../model/actor-kind.ts";
import type { Interaction } from "../../model/interaction.ts";
import type { Interval } from "../../stats/intervals/interval.ts";
import type { RatioInterval } from "../../stats/intervals/ratio-interval.ts";
import type { RateWithBounds } from "../rate-with-bounds.ts";

/**
 * When people are looked at, and which of their acts.
 *
 * @public
 */
export interface LiftOptions {
  /**
   * Acts before it count as done, conversions from it on as converted: the start of a day, or an
   * instant. Without such a date, who converts late has more time to act, and acting seems to help.
   */
  readonly landmark: Day | number;
  /** Conversions up to the end of this day, or before this instant; all when absent. */
  readonly until?: Day | number | undefined;
  /** How long after the landmark people have to convert, in place of `until`. */
  readonly lag?: Duration | undefined;
  /**
   * The day (to its end) or instant to look from; needs `until` or `lag`. While their time is not over,
   * people are counted apart (`immature`), and nothing is compared.
   */
  readonly asOf?: Day | number | undefined;
  /** The days of the business; UTC when absent. */
  readonly calendar?: Calendar | undefined;
  /** Which acts can count as done; all those of people when absent. Leave out what only buyers do. */
  readonly touch?: ((interaction: Interaction) => boolean) | undefined;
  /** Two-sided level of the ranges; 0.95 when absent. */
  readonly confidence?: number | undefined;
}

/** Their names, for every function that takes them. */
export const LIFT = {
  landmark: 1,
  until: 1,
  lag: 1,
  asOf: 1,
  calendar: 1,
  touch: 1,
  confidence: 1,
} as const;

/**
 * How many of some people converted.
 *
 * @public
 */
export interface Converted {
  /** How many they are. */
  readonly people: number;
  /** How many of them converted. */
  readonly converters: number;
  /** Converters ÷ people, with its Wilson range; `null` with `no-data` for nobody. */
  readonly rate: RateWithBounds;
}

/**
 * How often those converted who had done something, beside those who had not. An association, never a cause.
 *
 * @public
 */
export interface Lift {
  /** What goes together with engagement: neither a KPI nor success. */
  readonly measures: "impact";
  /** Epoch milliseconds. */
  readonly landmark: number;
  /** People who did it before the landmark. */
  readonly did: Converted;
  /** The reference. */
  readonly didNot: Converted;
  /** How many times more often, with all people mixed. */
  readonly riskRatio: RatioInterval;
  /** By how much more often, as a difference of shares. */
  readonly riskDifference: Interval;
  /** How many times more often, customers compared with customers and strangers with strangers. */
  readonly likeWithLike: RatioInterval;
  /** Each kind of actor for itself, by its last act before the landmark. */
  readonly byActorKind: readonly {
    readonly key: ActorKind;
    readonly did: Converted;
    readonly didNot: Converted;
  }[];
  /** Like with like points the other way than all people mixed: read the kinds, not the sum. */
  readonly simpson: boolean;
  /** Who and what could not be counted. */
  readonly excluded: {
    /** People who had converted before the landmark. */
    readonly converted: number;
    /** People who converted and were not seen before the landmark. */
    readonly unseen: number;
    /** Conversions without an actor. */
    readonly anonymous: number;
    /** People whose time to convert is not over: they are on no side. There with `asOf`. */
    readonly immature?: number;
  };
}
