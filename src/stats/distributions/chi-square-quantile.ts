import { gammaQuantile } from "./gamma-quantile.ts";

/** The point below which a chi-square variable with these degrees of freedom falls with probability `p`. */
export function chiSquareQuantile(p: number, degrees: number): number {
  return 2 * gammaQuantile(p, degrees / 2);
}
