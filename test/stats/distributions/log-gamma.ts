import { stirlingError } from "../../../src/stats/distributions/stirling-error.ts";

const HALF_LOG_TWO_PI = 0.5 * Math.log(2 * Math.PI);

/** The natural logarithm of Γ(x), x > 0: Stirling's series. */
export function logGamma(x: number): number {
  return (x - 0.5) * Math.log(x) - x + HALF_LOG_TWO_PI + stirlingError(x);
}
