import type { Duration } from "../../calendar/duration.ts";

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
  readonly conversions: number;
  /** Journeys that led to no conversion. */
  readonly nulls: number;
  /** Minor units when the paths have a currency, a plain number otherwise; `null` when unknown. */
  readonly value: number | null;
  /** Milliseconds before the conversion, one a touch. */
  readonly ages?: readonly number[];
}

/**
 * Journeys, and what could not become one.
 *
 * @public
 */
export interface Paths<D extends TouchDimension> {
  readonly by: D;
  readonly lookback: Duration | "unlimited";
  readonly rows: readonly Path[];
  readonly currency: string | null;
  /** Conversions without a touch. */
  readonly unattributed: number;
  readonly unattributedValue: number | null;
  readonly excluded: {
    /** Conversions without an actor: they have no journey and are among the unattributed. */
    readonly anonymous: number;
    /** Touches after a converter's last conversion: they are dropped. */
    readonly lateTouches: number;
  };
}
