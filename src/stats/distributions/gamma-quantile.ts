import { gammaTails } from "./gamma-tails.ts";
import { normalQuantile } from "./normal-quantile.ts";
import { solveTails } from "./solve-tails.ts";

/** Beyond this shape the expansion around the normal is exact to the last digits, and immediate. */
const LARGE = 1e7;

/** The point below which a gamma variable of this shape (scale 1) falls with probability `p`. */
export function gammaQuantile(p: number, shape: number): number {
  if (shape > LARGE) {
    // Cornish and Fisher (1938), from the cumulants of the gamma distribution.
    const z = normalQuantile(p);
    const root = Math.sqrt(shape);
    return (
      shape +
      root * z +
      (z * z - 1) / 3 +
      (z ** 3 - 7 * z) / (36 * root) -
      (3 * z ** 4 + 7 * z * z - 16) / (810 * shape)
    );
  }
  return Math.exp(solveTails(p, Math.log(shape), (at) => gammaTails(Math.exp(at), shape)));
}
