import type { KpiMetric } from "./kpi-metric.ts";
import type { Origin } from "./origin.ts";

/**
 * Divides acts by an audience, and says what was divided; `null` with the reason where that has no
 * answer, never NaN, Infinity or -0.
 *
 * A value above 1 stays as it is: one person acts several times. Written tightly, since every KPI
 * brings it along.
 */
export function rate(
  id: string,
  { taxonomy, partial }: Origin,
  numerator: number,
  denominator: number | null,
): KpiMetric {
  // In arithmetic null is 0, which is what is wanted here: an audience that is missing is not sound.
  const value = numerator / denominator!;
  // Finite only when both numbers and what they give are.
  const isSound = isFinite(value - denominator!) && denominator! > 0;
  return {
    measures: "engagement",
    id,
    per: "exposure",
    unit: "ratio",
    numerator: isFinite(numerator) ? numerator + 0 : null,
    value: isSound ? value + 0 : null,
    denominator: isSound ? denominator : denominator === 0 ? 0 : null,
    counts: "acts",
    ...(!isSound && {
      // What is no number at all is missing, whatever it is called in JavaScript.
      reason: denominator
        ? "invalid-input"
        : denominator === 0
          ? "zero-denominator"
          : "missing-denominator",
    }),
    ...(taxonomy && { taxonomy }),
    ...(partial && { partial }),
  };
}
