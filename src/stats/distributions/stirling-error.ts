/** Bernoulli's numbers over 2k(2k-1), the highest power first. */
const SERIES = [
  43867 / 244188,
  -3617 / 122400,
  1 / 156,
  -691 / 360360,
  1 / 1188,
  -1 / 1680,
  1 / 1260,
  -1 / 360,
  1 / 12,
] as const;

/** From here on the series is exact to the last digit. */
const LARGE = 10;

/** What Stirling's formula for ln Γ(x) misses: ln Γ(x) - ((x - ½) ln x - x + ½ ln 2π), x > 0. */
export function stirlingError(x: number): number {
  // Small arguments climb first: each step up adds (x + ½) ln(1 + 1/x) - 1.
  let climbed = 0;
  let at = x;
  for (; at < LARGE; at += 1) climbed += (at + 0.5) * Math.log1p(1 / at) - 1;
  const square = at * at;
  return climbed + SERIES.reduce((sum, coefficient) => sum / square + coefficient, 0) / at;
}
