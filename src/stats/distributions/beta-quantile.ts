import { betaLogOddsQuantile } from "./beta-log-odds-quantile.ts";

/** The point below which a beta variable falls with probability `p`, 0 < p < 1. */
export function betaQuantile(p: number, a: number, b: number): number {
  return 1 / (1 + Math.exp(-betaLogOddsQuantile(p, a, b)));
}
