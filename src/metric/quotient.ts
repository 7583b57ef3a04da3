import type { MetricParts, Quotient } from "./metric.ts";
import type { MetricId } from "./metric-id.ts";

/** What a metric keeps of the facts that it was made of. Facts are one, and so is an empty object. */
export interface Origin {
  readonly taxonomy?: { readonly id: string; readonly version: number };
  readonly partial?: boolean;
}

/** What a metric says of its two sides: acts in a ratio when nothing is said. */
export type Sides = Partial<
  Pick<MetricParts, "unit" | "counts" | "per" | "basis" | "bounds" | "settings" | "parts">
>;

/**
 * The one maker of a metric: divides anything by anything, and says what was divided; `null` with the
 * reason where that has no answer, never NaN, Infinity or -0.
 *
 * A value above 1 stays as it is: one person acts several times. Written tightly, since every KPI
 * brings it along.
 */
export function quotient(
  id: MetricId,
  { taxonomy, partial }: Origin,
  numerator: number | null,
  denominator: number | null,
  sides?: Sides,
): Quotient {
  const above = numerator ?? Number.NaN;
  // In arithmetic null is 0, which is what is wanted here: an audience that is missing is not sound.
  const value = above / denominator!;
  const metric = {
    measures: "engagement",
    id,
    unit: "ratio",
    counts: "acts",
    ...sides,
    ...(taxonomy && { taxonomy }),
    ...(partial && { partial }),
  } as const;
  // Finite only when both numbers and what they give are.
  return isFinite(value - denominator!) && denominator! > 0
    ? { ...metric, value: value + 0, numerator: above + 0, denominator: denominator! }
    : {
        ...metric,
        value: null,
        numerator: isFinite(above) ? above + 0 : null,
        denominator: denominator === 0 ? 0 : null,
        // What is no number at all is missing, whatever it is called in JavaScript.
        reason:
          (numerator ?? null) === null
            ? "no-data"
            : denominator
              ? "invalid-input"
              : denominator === 0
                ? "zero-denominator"
                : "missing-denominator",
      };
}
