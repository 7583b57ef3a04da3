import { gammaTails } from "../../../src/stats/distributions/gamma-tails.ts";

/** The regularised lower incomplete gamma function P(shape, x): a gamma variable is at most x. */
export function incompleteGamma(x: number, shape: number): number {
  return x <= 0 ? 0 : Math.exp(gammaTails(x, shape).logLower);
}
