import { checkOptions } from "../../util/check-options.ts";
import type { ConfidenceOptions } from "../confidence-options.ts";
import type { Proportion } from "../proportion.ts";
import { comparisonProblem } from "./comparison-problem.ts";
import { logInterval } from "./log-interval.ts";
import { noInterval } from "./no-interval.ts";
import type { RatioInterval } from "./ratio-interval.ts";

/**
 * How many times more often those who did something succeed than those who did not. An association:
 * it never says that the one brought the other.
 *
 * Formula: `(a/n₁) / (c/n₀)`, bounds `exp(ln RR ± z √(1/a - 1/n₁ + 1/c - 1/n₀))`. Nothing is added to
 * empty cells: the point stands, the bounds do not exist.
 *
 * @param exposed - Successes and trials of those who did.
 * @param unexposed - The same of the others.
 * @returns Bounds `null` with `zero-cell` where one side has no success; the value is then 0, or
 *   `null` with `unbounded`. Nulls with `no-events` without any success, `no-data` where a side has
 *   nobody, `invalid-input` for counts that cannot be.
 * @throws `invalid-option` when the confidence is not between 0 and 1; `invalid-input` for an
 *   argument of the wrong kind, `unknown-option`.
 * @see Katz 1978
 *
 * @example
 * ```ts
 * import { riskRatio } from "paliers/stats";
 *
 * const { value, lower, upper } = riskRatio({ successes: 3, trials: 10 }, { successes: 30, trials: 1000 });
 * value?.toFixed(2); // => "10.00"
 * lower?.toFixed(2); // => "3.64"
 * upper?.toFixed(2); // => "27.46"
 * ```
 * @public
 */
export function riskRatio(
  exposed: Proportion,
  unexposed: Proportion,
  options: ConfidenceOptions = {},
): RatioInterval {
  checkOptions(options, { confidence: 1 });
  const problem = comparisonProblem(exposed, unexposed);
  if (problem !== null) return noInterval(problem, options);
  const { successes: a, trials: n1 } = exposed;
  const { successes: c, trials: n0 } = unexposed;
  const noBounds = noInterval("zero-cell", options);
  if (a === 0) return { ...noBounds, value: 0 };
  if (c === 0) return { ...noBounds, unbounded: true };
  return logInterval(a / n1 / (c / n0), 1 / a - 1 / n1 + 1 / c - 1 / n0, options);
}
