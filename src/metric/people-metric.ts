import type { Metric } from "../model/metric.ts";
import type { Reason } from "../model/reason.ts";
import type { Unit } from "../model/unit.ts";

/** What a measure of people says besides its two sides. */
export interface MetricDetails {
  /** Share of the acts that say who acted; `null` without acts. */
  readonly coverage?: number | null;
  /** What the numerator counts; people when absent. */
  readonly counts?: Metric["counts"];
  /** What the denominator is; the same as the numerator when absent, nothing that has an interval when `null`. */
  readonly per?: Metric["per"] | null;
  readonly unit?: Unit;
  /** Why there is no value, where the two sides alone do not say. */
  readonly reason?: Reason | undefined;
}

/** Divides two counts, or tells one; `null` with its reason where there is no answer, never an invented zero. */
export function peopleMetric(
  id: string,
  numerator: number | null,
  denominator: number | null,
  details: MetricDetails = {},
): Metric {
  const { coverage, counts = "people", per = counts, unit = "ratio", reason } = details;
  const why =
    reason ??
    (numerator === null
      ? counts === "people"
        ? "no-people"
        : "no-data"
      : denominator === null && unit === "ratio"
        ? "missing-denominator"
        : denominator === 0
          ? "zero-denominator"
          : denominator !== null && denominator < 0
            ? "invalid-input"
            : undefined);
  const value =
    numerator === null ? null : denominator === null ? numerator : numerator / denominator;
  return {
    measures: "engagement",
    id,
    value: why === undefined && value !== null ? value + 0 : null,
    unit,
    numerator,
    denominator,
    counts,
    ...(per !== null && { per }),
    ...(coverage !== undefined &&
      coverage !== null &&
      coverage >= 0 &&
      coverage < 1 && { coverage }),
    ...(why !== undefined && { reason: why }),
  };
}
