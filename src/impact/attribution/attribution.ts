import type { Duration } from "../../calendar/duration.ts";
import type { Money } from "../../model/outcome/money.ts";
import type { TouchDimension } from "../journeys/paths.ts";

/**
 * What one key is credited with under a model.
 *
 * @public
 */
export interface Credit {
  readonly key: string;
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
  readonly measures: "impact";
  /** The model's name in kebab-case. */
  readonly model: string;
  readonly by: D;
  readonly lookback: Duration | "unlimited" | null;
  readonly currency: string | null;
  /** Most credited first; keys that were never credited have 0. */
  readonly credits: readonly Credit[];
  readonly unattributed: number;
  /** What nothing is credited with: as the values of the credits. */
  readonly unattributedValue: Money | number | null;
}
