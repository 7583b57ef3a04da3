import type { Reason } from "../model/reason.ts";
import { coverageOf } from "./coverage-of.ts";
import type { Metric, MetricParts } from "./metric.ts";
import type { MetricId } from "./metric-id.ts";
import { quotientOf } from "./quotient-of.ts";

/** What a measure of people says besides its two sides. */
export interface MetricDetails extends Partial<Pick<MetricParts, "unit" | "basis">> {
  /** Share of the acts that say who acted; `null` without acts. */
  readonly coverage?: number | null;
  /** What the numerator counts; people when absent. */
  readonly counts?: MetricParts["counts"];
  /** What the denominator is; the same as the numerator when absent, nothing that has an interval when `null`. */
  readonly per?: MetricParts["per"] | null;
  /** Why there is no value, where the two sides alone do not say. */
  readonly reason?: Reason | undefined;
}

/** Divides two counts, or tells one; `null` with its reason where there is no answer, never an invented zero. */
export function peopleMetric(
  id: MetricId,
  numerator: number | null,
  denominator: number | null,
  details: MetricDetails = {},
): Metric {
  const { coverage, counts = "people", per = counts, unit = "ratio", basis, reason } = details;
  // What is no ratio and has nothing below it is told as it is.
  const isAlone = denominator === null && unit !== "ratio";
  const made = quotientOf(id, {}, numerator, isAlone ? 1 : denominator, {
    counts,
    unit,
    ...(per && { per }),
    ...(basis && { basis }),
  });
  const known = { numerator, denominator, ...coverageOf(coverage ?? 1, 1) };
  const why = numerator === null && counts === "people" ? "no-people" : made.reason;
  if (reason !== undefined || made.value === null)
    return { ...made, ...known, value: null, reason: reason ?? why ?? "no-data" };
  return { ...made, ...known };
}
