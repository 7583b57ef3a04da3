import { betaTails } from "./beta-tails.ts";
import { solveTails } from "./solve-tails.ts";

/** The log-odds ln(x/(1-x)) of a beta quantile: they keep every digit at both ends. */
export function betaLogOddsQuantile(p: number, a: number, b: number): number {
  return solveTails(p, Math.log(a / b), (at) =>
    betaTails(1 / (1 + Math.exp(-at)), 1 / (1 + Math.exp(at)), a, b),
  );
}
