import type { Duration } from "../../calendar/duration.ts";
import type { Money } from "../../model/outcome/money.ts";
import type { TouchDimension } from "../journeys/paths.ts";

/**
 * What one key is credited with under a model.
 *
 * @public
 */
export interface Credit {
  /** What gets the credit: a channel, a campaign, a content, as `by` says. */
  readonly key: string;
  /** Its share of the conversions; a fraction where several touches share one. */
  readonly conversions: number;
  /** Money where there is a currency, a plain number where there is none; `null` when no value is known. */
  readonly value: Money | number | null;
}

/**
 * Conversions shared out by a model: credits and `unattributed` together are all conversions and all value.
 *
 * @public
 */
export interface Attribution<D extends TouchDimension = TouchDimension> {
  /** What goes together with engagement: neither a KPI nor success. */
  readonly measures: "impact";
  /** The model's name in kebab-case. */
  readonly model: string;
  /** What the credits are keyed by. */
  readonly by: D;
  /** How long before a conversion a touch counts; `null` where the model has no journeys. */
  readonly lookback: Duration | "unlimited" | null;
  /** The currency of the values; `null` where they are no money. */
  readonly currency: string | null;
  /** Most credited first; keys that were never credited have 0. */
  readonly credits: readonly Credit[];
  /** Conversions that no touch gets credit for. */
  readonly unattributed: number;
  /** What nothing is credited with: as the values of the credits. */
  readonly unattributedValue: Money | number | null;
}
