import type { Reason } from "./reason.ts";
import type { Unit } from "./unit.ts";

/**
 * One KPI's answer, with what it was made of. Plain data: it crosses a worker or a file unchanged.
 *
 * @public
 */
export interface Metric {
  /** Engagement, never a goal: `success` does not take it. */
  readonly measures: "engagement";
  /** The KPI's name in kebab-case, its basis included. */
  readonly id: string;
  /** `null` with a `reason`; never NaN, never an invented zero. */
  readonly value: number | null;
  readonly unit: Unit;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** What the numerator counts: people (a proportion is possible) or acts (it may pass 1). */
  readonly counts: "people" | "acts";
  /** What the denominator is, where that decides the interval: people, an audience exposed, contents, or acts. */
  readonly per?: "people" | "exposure" | "contents" | "acts";
  /** Share of the acts that the number could use, when below 1. */
  readonly coverage?: number;
  readonly lower?: number | null;
  readonly upper?: number | null;
  readonly reason?: Reason;
  /** The taxonomy of the facts it was made from: two taxonomies are never compared. */
  readonly taxonomy?: { readonly id: string; readonly version: number };
  /** The facts' bucket was cut by the range asked for. */
  readonly partial?: true;
}
