import type { Proportion } from "../proportion.ts";
import { betaLogLikelihood } from "./beta-log-likelihood.ts";
import type { BetaPrior } from "./beta-prior.ts";
import { betaPriorByMoments } from "./beta-prior-by-moments.ts";
import { psiRise } from "./psi-rise.ts";

const MOST_STEPS = 200;
/** So much heavier than the trials themselves, a prior is a point: the items do not differ. */
const POINT = 1e6;

interface Slopes {
  readonly a: number;
  readonly b: number;
  readonly aa: number;
  readonly ab: number;
  readonly bb: number;
}

/** First and second derivatives of the log-likelihood by ln alpha and ln beta. */
function slopesAt(items: readonly Proportion[], { alpha, beta }: BetaPrior): Slopes {
  let [a, b, aa, ab, bb] = [0, 0, 0, 0, 0];
  for (const { successes, trials } of items) {
    const [oneA, twoA] = psiRise(alpha, successes);
    const [oneB, twoB] = psiRise(beta, trials - successes);
    const [oneAll, twoAll] = psiRise(alpha + beta, trials);
    a += oneA - oneAll;
    b += oneB - oneAll;
    aa += twoA - twoAll;
    bb += twoB - twoAll;
    ab -= twoAll;
  }
  return {
    a: alpha * a,
    b: beta * b,
    aa: alpha * alpha * aa + alpha * a,
    ab: alpha * beta * ab,
    bb: beta * beta * bb + beta * b,
  };
}

/** Newton's step where the surface bends down, uphill otherwise; never more than a factor e². */
function stepFrom({ a, b, aa, ab, bb }: Slopes): readonly [number, number] {
  const determinant = aa * bb - ab * ab;
  const isPeak = aa < 0 && determinant > 0;
  const [one, other] = isPeak
    ? [(ab * b - bb * a) / determinant, (ab * a - aa * b) / determinant]
    : [a, b];
  const longest = Math.max(Math.abs(one), Math.abs(other));
  const scale = longest > 2 ? 2 / longest : 1;
  return [one * scale, other * scale];
}

/**
 * The prior that makes the counts most likely, found by Newton's method on the logarithms.
 *
 * @param mean - Successes over trials of all items.
 * @returns `null` when the likelihood grows without end: the items differ no more than by chance.
 */
export function betaPriorByLikelihood(
  items: readonly Proportion[],
  mean: number,
): BetaPrior | null {
  const known = items.filter(({ trials }) => trials > 0);
  const largest = known.reduce((most, { trials }) => Math.max(most, trials), 0);
  const likelihoodOf = (prior: BetaPrior | null) => betaLogLikelihood(known, prior, mean);
  let prior = betaPriorByMoments(known, mean) ?? { alpha: 10 * mean, beta: 10 * (1 - mean) };
  let likelihood = likelihoodOf(prior);
  for (let step = 0; step < MOST_STEPS; step += 1) {
    let [one, other] = stepFrom(slopesAt(known, prior));
    let next = prior;
    let reached = Number.NEGATIVE_INFINITY;
    // Half of a step that leads down, until it leads up or is no step any more.
    for (let halved = 0; halved < 50 && !(reached >= likelihood); halved += 1) {
      next = { alpha: prior.alpha * Math.exp(one), beta: prior.beta * Math.exp(other) };
      reached = likelihoodOf(next);
      one /= 2;
      other /= 2;
    }
    const isUp = reached >= likelihood;
    const isStill = Math.max(Math.abs(one), Math.abs(other)) < 1e-11;
    if (isUp) [prior, likelihood] = [next, reached];
    if (!isUp || isStill || prior.alpha + prior.beta > POINT * largest) break;
  }
  return prior.alpha + prior.beta > POINT * largest || likelihood <= likelihoodOf(null)
    ? null
    : prior;
}
