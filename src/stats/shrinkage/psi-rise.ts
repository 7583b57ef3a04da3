/** From here on both series are exact to the last digits. */
const LARGE = 12;

/** ψ(x) - ln x and ψ'(x) - 1/x, for a large x: the asymptotic series. */
function tails(x: number): readonly [number, number] {
  const square = 1 / (x * x);
  const first =
    -1 / (2 * x) -
    square * (1 / 12 - square * (1 / 120 - square * (1 / 252 - square * (1 / 240 - square / 132))));
  const second =
    square / 2 +
    (square / x) *
      (1 / 6 - square * (1 / 30 - square * (1 / 42 - square * (1 / 30 - (square * 5) / 66))));
  return [first, second];
}

/** The sums of 1/j and -1/j² that carry a small argument up to a large one. */
function climb(x: number): {
  readonly at: number;
  readonly first: number;
  readonly second: number;
} {
  let at = x;
  let first = 0;
  let second = 0;
  for (; at < LARGE; at += 1) {
    first -= 1 / at;
    second += 1 / (at * at);
  }
  return { at, first, second };
}

/**
 * By how much the first two derivatives of ln Γ grow from x to x + k, x > 0, k ≥ 0.
 *
 * The logarithms are taken together, so that little is lost where k is small beside x.
 */
export function psiRise(x: number, k: number): readonly [first: number, second: number] {
  const low = climb(x);
  const high = climb(x + k);
  const [lowFirst, lowSecond] = tails(low.at);
  const [highFirst, highSecond] = tails(high.at);
  return [
    high.first - low.first + Math.log1p((high.at - low.at) / low.at) + highFirst - lowFirst,
    high.second - low.second + 1 / high.at - 1 / low.at + highSecond - lowSecond,
  ];
}
