import { betaLogOddsQuantile } from "./beta-log-odds-quantile.ts";

/** The point below which a Student variable with these degrees of freedom falls with probability `p`. */
export function studentQuantile(p: number, degrees: number): number {
  if (p === 0.5) return 0;
  if (p > 0.5) return -studentQuantile(1 - p, degrees);
  // degrees/(degrees + t²) is a beta variable: its log-odds give t² without a subtraction.
  const logOdds = betaLogOddsQuantile(2 * p, degrees / 2, 0.5);
  return -Math.sqrt(degrees) * Math.exp(-logOdds / 2);
}
