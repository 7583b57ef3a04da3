import { betaTails } from "../../../src/stats/distributions/beta-tails.ts";

/** The regularised incomplete beta function I(x; a, b): a beta variable is at most x. */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  return x >= 1 ? 1 : Math.exp(betaTails(x, 1 - x, a, b).logLower);
}
