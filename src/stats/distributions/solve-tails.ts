import type { Tails } from "./tails.ts";

const MOST_STEPS = 100;

/** Beyond lies what a number cannot hold: exp(700) is 1e304. */
const FARTHEST = 700;

/**
 * Finds the point below which lies the probability `p`, 0 < p < 1.
 *
 * Newton's method on the logarithm of the smaller tail. On the scales used here (logarithm, log-odds)
 * both tails are log-concave, so that it cannot miss: once on the thin side it never leaves it.
 *
 * @param start - Near the middle of the distribution.
 * @param tailsAt - The tails at a point of the scale.
 */
export function solveTails(p: number, start: number, tailsAt: (at: number) => Tails): number {
  const isLower = p <= 0.5;
  const target = Math.log(isLower ? p : 1 - p);
  let at = start;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const { logLower, logUpper, logDensity } = tailsAt(at);
    const tail = isLower ? logLower : logUpper;
    const wanted = (target - tail) * Math.exp(tail - logDensity) * (isLower ? 1 : -1);
    // From the flat side a step may aim far beyond the goal: the first ones are held back.
    const most = 2 ** step;
    const move = Math.max(-most, Math.min(most, wanted));
    at = Math.max(-FARTHEST, Math.min(FARTHEST, at + move));
    if (Math.abs(move) <= 1e-15 * (1 + Math.abs(at))) break;
  }
  return at;
}
