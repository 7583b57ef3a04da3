import type { Metric } from "../model/metric.ts";

/**
 * A metric with what a KPI adds to it: what it was asked for, and what an interval needs.
 *
 * @public
 */
export interface KpiMetric extends Metric {
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
  /** The confidence of `lower` and `upper`. */
  readonly confidence?: number;
  /** How several values of one KPI became one. */
  readonly aggregate?: "mean" | "median";
}
