import { continuedFraction } from "./continued-fraction.ts";
import { logExcess } from "./log-excess.ts";
import { stirlingError } from "./stirling-error.ts";
import type { Tails } from "./tails.ts";
import { tailsFrom } from "./tails-from.ts";

/** The lower tail in units of the density, for x below the mean or not much above it. */
function lowerShare(x: number, y: number, a: number, b: number): number {
  // The even form of the classical fraction: half as many terms, and none below zero.
  const beta = (n: number) => {
    const twice = a + 2 * n;
    const odd = n === 0 ? 0 : n + (n * (b - n) * x) / (twice - 1);
    return odd + ((a + n) * (a * y - b * x + 1 + n * (1 + y))) / (twice + 1);
  };
  const alpha = (n: number) => {
    const twice = a + 2 * n - 1;
    return ((a + n - 1) * (a + b + n - 1) * n * (b - n) * x * x) / (twice * twice);
  };
  return 1 / continuedFraction(beta(0), (n) => [alpha(n), beta(n)]);
}

/**
 * Both tails of the beta distribution, at x and its complement y = 1 - x, both above zero.
 *
 * The continued fraction is that of Didonato and Morris (1992); the density is Loader's saddle-point
 * form, which keeps its digits for millions of trials.
 */
export function betaTails(x: number, y: number, a: number, b: number): Tails {
  const n = a + b;
  const difference = b * x - a * y;
  const logDensity =
    0.5 * Math.log((a / n) * (b / (2 * Math.PI))) +
    a * logExcess(x, a / n, difference / n) +
    b * logExcess(y, b / n, -difference / n) +
    stirlingError(n) -
    stirlingError(a) -
    stirlingError(b);
  return x < (a + 1) / (n + 2)
    ? tailsFrom("lower", logDensity, lowerShare(x, y, a, b))
    : tailsFrom("upper", logDensity, lowerShare(y, x, b, a));
}
