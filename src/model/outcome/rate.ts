import type { Money } from "./money.ts";

/**
 * A share or a ratio of results: never a `Metric`, which measures engagement.
 *
 * @public
 */
export interface Rate<Part extends number | Money = number> {
  /** What it is a rate of: a goal's results, or what goes together with engagement. */
  readonly measures: "goal" | "impact";
  /** Numerator ÷ denominator; `null` with a `reason`. */
  readonly value: number | null;
  /** Money where money is compared, a number otherwise. */
  readonly numerator: Part | null;
  /** What it was divided by; `null` where it is not known. */
  readonly denominator: Part | null;
  /** Why the value is `null`. */
  readonly reason?: string;
}
