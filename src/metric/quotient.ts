import type { Reason } from "../model/reason.ts";
import type { MetricParts, Quotient } from "./metric.ts";
import type { MetricId } from "./metric-id.ts";

/** What a metric keeps of the facts that it was made of. Facts are one, and so is an empty object. */
export interface Origin {
  readonly taxonomy?: { readonly id: string; readonly version: number };
  readonly partial?: boolean;
  readonly group?: MetricParts["group"];
}

/** What a metric says of its two sides: acts in a ratio when nothing is said. */
export type Sides = Partial<
  Pick<MetricParts, "unit" | "counts" | "per" | "basis" | "bounds" | "settings" | "parts">
>;

/** What the maker gives before it is known whether there is a value: a test holds it to `Quotient`. */
interface Made extends MetricParts {
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly reason?: Reason;
}

/**
 * The one maker of a metric: divides anything by anything, and says what was divided; `null` with the
 * reason where that has no answer, never NaN, Infinity or -0.
 *
 * A value above 1 stays as it is: one person acts several times. Written tightly, since every KPI
 * brings it along.
 */
export function quotient(
  id: MetricId,
  origin: Origin,
  numerator: number,
  denominator: number | null,
  sides?: Sides,
): Quotient;
export function quotient(
  id: MetricId,
  { taxonomy, partial, group }: Origin,
  numerator: number,
  denominator: number | null,
  sides?: Sides,
): Made {
  // In arithmetic null is 0, which is what is wanted here: an audience that is missing is not sound.
  const value = numerator / denominator!;
  // Finite only when both numbers and what they give are.
  const isSound = isFinite(value - denominator!) && denominator! > 0;
  return {
    measures: "engagement",
    id,
    unit: "ratio",
    counts: "acts",
    ...sides,
    value: isSound ? value + 0 : null,
    numerator: isFinite(numerator) ? numerator + 0 : null,
    denominator: isSound || denominator === 0 ? denominator! + 0 : null,
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
    ...(group && { group }),
  };
}
