import { logRising } from "../distributions/log-rising.ts";
import type { Proportion } from "../proportion.ts";
import { sumOf } from "../sum-of.ts";
import type { BetaPrior } from "./beta-prior.ts";

/**
 * How well a prior explains the items: `Σ ln [B(k + a, n - k + b) / B(a, b)]`.
 *
 * Without a prior, all items have the mean: `Σ k ln m + (n - k) ln (1 - m)`, with 0 ln 0 = 0.
 */
export function betaLogLikelihood(
  items: readonly Proportion[],
  prior: BetaPrior | null,
  mean: number,
): number {
  const times = (count: number, log: number) => (count === 0 ? 0 : count * log);
  return (
    sumOf(
      items.map(({ successes, trials }) =>
        prior === null
          ? times(successes, Math.log(mean)) + times(trials - successes, Math.log1p(-mean))
          : logRising(prior.alpha, successes) +
            logRising(prior.beta, trials - successes) -
            logRising(prior.alpha + prior.beta, trials),
      ),
    ) + 0
  );
}
