import type { Duration } from "../../calendar/duration.ts";
import type { Money } from "../../model/outcome/money.ts";

/**
 * What the steps of a journey are named by.
 *
 * @public
 */
export type TouchDimension =
  | "platform"
  | "campaign"
  | "content"
  | "ownership"
  | "kind"
  | "level"
  | "offline";

/**
 * A journey, or several that took the same steps.
 *
 * @public
 */
export interface Path {
  /** The touches, first to last. */
  readonly path: readonly string[];
  /** How often the steps led to a conversion. */
  readonly conversions: number;
  /** Journeys that led to no conversion. */
  readonly nulls: number;
  /** Money where the paths have a currency, a plain number where they have none; `null` when unknown. */
  readonly value: Money | number | null;
  /** Milliseconds before the conversion, one a touch. */
  readonly ages?: readonly number[] | undefined;
}

/**
 * Journeys, and what could not become one.
 *
 * @public
 */
export interface Paths<D extends TouchDimension> {
  /** What the steps are named by. */
  readonly by: D;
  /** How long before a conversion a touch counts. */
  readonly lookback: Duration | "unlimited";
  /** The journeys. */
  readonly rows: readonly Path[];
  /** The currency of all values; `null` where they are plain numbers, or there are none. */
  readonly currency: string | null;
  /** Conversions without a touch. */
  readonly unattributed: number;
  /** What they are worth: as the values of the rows. */
  readonly unattributedValue: Money | number | null;
  /** What is in no journey. */
  readonly excluded: {
    /** Conversions without an actor: they have no journey and are among the unattributed. */
    readonly anonymous: number;
    /** Touches after a converter's last conversion: they are dropped. */
    readonly lateTouches: number;
    /** Records that take back a conversion that is not there: they subtract nothing. Absent where there are none. */
    readonly unmatchedUndoes?: number;
    /** People who have not converted and still may: their journeys are not over. There with `asOf`. */
    readonly immature?: number;
  };
}
