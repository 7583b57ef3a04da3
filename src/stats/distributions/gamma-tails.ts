import { continuedFraction } from "./continued-fraction.ts";
import { logExcess } from "./log-excess.ts";
import { stirlingError } from "./stirling-error.ts";
import type { Tails } from "./tails.ts";
import { tailsFrom } from "./tails-from.ts";

/** Both tails of the gamma distribution with this shape and scale 1, at x > 0. */
export function gammaTails(x: number, shape: number): Tails {
  const logDensity =
    0.5 * Math.log(shape / (2 * Math.PI)) +
    shape * logExcess(x, shape, x - shape) -
    stirlingError(shape);
  if (x < shape + 1) {
    let term = 1 / shape;
    let sum = term;
    for (let n = 1; term > sum * 2 ** -54; n += 1) {
      term *= x / (shape + n);
      sum += term;
    }
    return tailsFrom("lower", logDensity, sum);
  }
  const fraction = continuedFraction(x + 1 - shape, (n) => [
    n * (shape - n),
    x + 1 - shape + 2 * n,
  ]);
  return tailsFrom("upper", logDensity, 1 / fraction);
}
