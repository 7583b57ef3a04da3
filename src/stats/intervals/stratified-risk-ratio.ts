import { checkOptions } from "../../util/check-options.ts";
import { checkInput } from "../check-input.ts";
import type { ConfidenceOptions } from "../confidence-options.ts";
import { isProportion } from "../is-proportion.ts";
import type { Proportion } from "../proportion.ts";
import type { StatsReason } from "../stats-reason.ts";
import { sumOf } from "../sum-of.ts";
import { logInterval } from "./log-interval.ts";
import { noInterval } from "./no-interval.ts";
import type { RatioInterval } from "./ratio-interval.ts";
import { riskRatio } from "./risk-ratio.ts";

/**
 * People alike: customers, say, or newcomers of one month.
 *
 * @public
 */
export interface Stratum {
  /** Those who did something. */
  readonly exposed: Proportion;
  /** Those who did not. */
  readonly unexposed: Proportion;
}

/**
 * A comparison inside groups of people alike, beside the one that mixes them.
 *
 * @public
 */
export interface StratifiedRiskRatio {
  /** All people together, as if they were alike: also those of the groups that were dropped. */
  readonly crude: RatioInterval;
  /** Like with like: Mantel and Haenszel. */
  readonly riskRatio: RatioInterval;
  /** The same by odds. */
  readonly oddsRatio: RatioInterval;
  /** Groups where one side has nobody: they compare nothing. */
  readonly dropped: number;
  /** Mixing turns the answer round: the crude ratio points the other way than like with like. */
  readonly simpson: boolean;
  /** Why there is no value. */
  readonly reason?: StatsReason;
}

/** One group's table and its size. */
interface Cells {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
  readonly n1: number;
  readonly n0: number;
  readonly n: number;
}

const cellsOf = ({ exposed, unexposed }: Stratum): Cells => ({
  a: exposed.successes,
  b: exposed.trials - exposed.successes,
  c: unexposed.successes,
  d: unexposed.trials - unexposed.successes,
  n1: exposed.trials,
  n0: unexposed.trials,
  n: exposed.trials + unexposed.trials,
});

/** The side that a ratio of two sums points to: 1, -1, or 0 when they are equal up to rounding. */
const side = (above: number, below: number): number =>
  Math.abs(above - below) <= 1e-12 * (above + below) ? 0 : Math.sign(above - below);

/** A ratio of two sums with the variance of its logarithm, which exists when neither sum is 0. */
function pooledRatio(
  above: number,
  below: number,
  variance: number,
  options: ConfidenceOptions,
): RatioInterval {
  const noBounds = noInterval("zero-cell", options);
  if (above === 0 && below === 0) return noInterval("no-events", options);
  if (above === 0) return { ...noBounds, value: 0 };
  if (below === 0) return { ...noBounds, unbounded: true };
  return logInterval(above / below, variance, options);
}

/**
 * Compares like with like: how many times more often those who did something succeed, group by group.
 *
 * Existing customers engage more and buy more; compared with strangers, their engagement seems to do
 * what being a customer does. Formula: `RR = Σ(a n₀/N) / Σ(c n₁/N)` with the variance of Greenland and
 * Robins, `OR = Σ(a d/N) / Σ(b c/N)` with that of Robins, Breslow and Greenland. An association.
 *
 * @param strata - One table a group.
 * @returns The crude ratio is of all people. Like with like is `null` with `no-data` when no group
 *   compares anything, with `no-events` without any success in those that do; all is `null` with
 *   `invalid-input` for counts that cannot be. Bounds are `null` with `zero-cell` where a sum is 0.
 * @throws `invalid-option` when the confidence is not between 0 and 1; `invalid-input` for an
 *   argument of the wrong kind, `unknown-option`.
 * @see Mantel and Haenszel 1959; Greenland and Robins 1985; Robins, Breslow and Greenland 1986
 *
 * @example
 * ```ts
 * import { stratifiedRiskRatio } from "paliers/stats";
 *
 * const customers = { exposed: { successes: 45, trials: 50 }, unexposed: { successes: 170, trials: 200 } };
 * const strangers = { exposed: { successes: 10, trials: 200 }, unexposed: { successes: 2, trials: 50 } };
 * const { crude, riskRatio, simpson } = stratifiedRiskRatio([customers, strangers]);
 * crude.value?.toFixed(2); // => "0.32"
 * riskRatio.value?.toFixed(2); // => "1.07"
 * simpson; // => true
 * ```
 * @public
 */
export function stratifiedRiskRatio(
  strata: readonly Stratum[],
  options: ConfidenceOptions = {},
): StratifiedRiskRatio {
  checkOptions(options, { confidence: 1 });
  checkInput(Array.isArray(strata), "a list of { exposed, unexposed }");
  const nothing = (
    reason: StatsReason,
    dropped: number,
    crude: RatioInterval,
  ): StratifiedRiskRatio => ({
    crude,
    riskRatio: noInterval(reason, options),
    oddsRatio: noInterval(reason, options),
    dropped,
    simpson: false,
    reason,
  });
  const isSound = strata.every(
    (one: Stratum | null | undefined) => isProportion(one?.exposed) && isProportion(one?.unexposed),
  );
  if (!isSound) return nothing("invalid-input", 0, noInterval("invalid-input", options));
  const all = strata.map(cellsOf);
  const tables = all.filter(({ n1, n0 }) => n1 > 0 && n0 > 0);
  const dropped = all.length - tables.length;
  // Who has nobody to be compared with is still one of the people: only like with like leaves them out.
  const exposed = {
    successes: sumOf(all.map(({ a }) => a)),
    trials: sumOf(all.map(({ n1 }) => n1)),
  };
  const unexposed = {
    successes: sumOf(all.map(({ c }) => c)),
    trials: sumOf(all.map(({ n0 }) => n0)),
  };
  const crude = riskRatio(exposed, unexposed, options);
  if (tables.length === 0) return nothing("no-data", dropped, crude);
  const sum = (term: (cells: Cells) => number): number => sumOf(tables.map(term));
  if (sum(({ a, c }) => a + c) === 0) return nothing("no-events", dropped, crude);

  const riskAbove = sum(({ a, n0, n }) => (a * n0) / n);
  const riskBelow = sum(({ c, n1, n }) => (c * n1) / n);
  const riskVariance =
    sum(({ a, c, n1, n0, n }) => (n1 * n0 * (a + c) - a * c * n) / (n * n)) /
    (riskAbove * riskBelow);

  const oddsAbove = sum(({ a, d, n }) => (a * d) / n);
  const oddsBelow = sum(({ b, c, n }) => (b * c) / n);
  const agree = ({ a, d, n }: Cells) => (a + d) / n;
  const differ = ({ b, c, n }: Cells) => (b + c) / n;
  const right = ({ a, d, n }: Cells) => (a * d) / n;
  const wrong = ({ b, c, n }: Cells) => (b * c) / n;
  const oddsVariance =
    sum((cells) => agree(cells) * right(cells)) / (2 * oddsAbove ** 2) +
    sum((cells) => agree(cells) * wrong(cells) + differ(cells) * right(cells)) /
      (2 * oddsAbove * oddsBelow) +
    sum((cells) => differ(cells) * wrong(cells)) / (2 * oddsBelow ** 2);

  const crudeSide = side(
    exposed.successes * unexposed.trials,
    unexposed.successes * exposed.trials,
  );
  const isTurned = tables.every(({ a, c, n1, n0 }) => side(a * n0, c * n1) === -crudeSide);
  return {
    crude,
    riskRatio: pooledRatio(riskAbove, riskBelow, riskVariance, options),
    oddsRatio: pooledRatio(oddsAbove, oddsBelow, oddsVariance, options),
    dropped,
    simpson: side(riskAbove, riskBelow) !== crudeSide || (crudeSide !== 0 && isTurned),
  };
}
