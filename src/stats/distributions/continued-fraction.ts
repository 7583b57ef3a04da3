/** Never zero, so that the next division goes on. */
const TINY = 1e-300;
const nonZero = (value: number): number => (Math.abs(value) < TINY ? TINY : value);

/** A bound that no sensible argument reaches: the square root of the largest one decides. */
const MOST_TERMS = 1e8;

/**
 * The value of first + a₁/(b₁ + a₂/(b₂ + …)), by Lentz's method.
 *
 * @param first - Above zero.
 * @param term - Gives aₙ and bₙ.
 */
export function continuedFraction(
  first: number,
  term: (n: number) => readonly [above: number, below: number],
): number {
  let value = first;
  let forward = first;
  let backward = 0;
  for (let n = 1; n < MOST_TERMS; n += 1) {
    const [above, below] = term(n);
    backward = 1 / nonZero(below + above * backward);
    forward = nonZero(below + above / forward);
    const factor = forward * backward;
    value *= factor;
    if (!(Math.abs(factor - 1) > 4 * Number.EPSILON)) break;
  }
  return value;
}
