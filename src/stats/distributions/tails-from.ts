import type { Tails } from "./tails.ts";

/** Completes one tail to both: `share` is the tail in units of the density. */
export function tailsFrom(side: "lower" | "upper", logDensity: number, share: number): Tails {
  const log = Math.min(0, logDensity + Math.log(share));
  const other = Math.log1p(-Math.exp(log));
  return side === "lower"
    ? { logLower: log, logUpper: other, logDensity }
    : { logLower: other, logUpper: log, logDensity };
}
