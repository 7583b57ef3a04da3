import { checkOptions } from "../../util/check-options.ts";
import type { ConfidenceOptions } from "../confidence-options.ts";
import type { Proportion } from "../proportion.ts";
import { comparisonProblem } from "./comparison-problem.ts";
import { logInterval } from "./log-interval.ts";
import { noInterval } from "./no-interval.ts";
import type { RatioInterval } from "./ratio-interval.ts";

/**
 * How many times better the odds of success are for those who did something. An association, and
 * always farther from 1 than the risk ratio: never read it as "times more often".
 *
 * Formula: `a d / (b c)`, with b and d those without success; bounds `exp(ln OR ± z √(1/a + 1/b + 1/c
 * + 1/d))`. Nothing is added to empty cells.
 *
 * @param exposed - Successes and trials of those who did.
 * @param unexposed - The same of the others.
 * @returns Bounds `null` with `zero-cell` where a cell is empty; the value is then 0, or `null`,
 *   with `unbounded` where it is infinite. Nulls with `no-events` without any success, `no-data`
 *   where a side has nobody, `invalid-input` for counts that cannot be.
 * @throws `invalid-option` when the confidence is not between 0 and 1; `invalid-input` for an
 *   argument of the wrong kind, `unknown-option`.
 * @see Woolf 1955
 *
 * @example
 * ```ts
 * import { oddsRatio } from "paliers/stats";
 *
 * const { value, lower } = oddsRatio({ successes: 7, trials: 8 }, { successes: 3, trials: 9 });
 * value; // => 14
 * lower?.toFixed(3); // => "1.135"
 * ```
 * @public
 */
export function oddsRatio(
  exposed: Proportion,
  unexposed: Proportion,
  options: ConfidenceOptions = {},
): RatioInterval {
  checkOptions(options, { confidence: 1 });
  const problem = comparisonProblem(exposed, unexposed);
  if (problem !== null) return noInterval(problem, options);
  const { successes: a } = exposed;
  const { successes: c } = unexposed;
  const b = exposed.trials - a;
  const d = unexposed.trials - c;
  const isZeroAbove = a === 0 || d === 0;
  const isZeroBelow = b === 0 || c === 0;
  const noBounds = noInterval("zero-cell", options);
  // Everybody succeeds on both sides: 0 over 0 says nothing.
  if (isZeroAbove && isZeroBelow) return noBounds;
  if (isZeroAbove) return { ...noBounds, value: 0 };
  if (isZeroBelow) return { ...noBounds, unbounded: true };
  return logInterval((a * d) / (b * c), 1 / a + 1 / b + 1 / c + 1 / d, options);
}
