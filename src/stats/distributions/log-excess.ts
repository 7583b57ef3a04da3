/** The series stops where the next term no longer counts. */
const SMALL = 2 ** -56;

/**
 * ln(x/m) - (x - m)/m, without losing the digits that the two share when x is near m.
 *
 * @param x - Above zero.
 * @param m - Above zero.
 * @param difference - x - m, which the caller may know better than a subtraction would.
 */
export function logExcess(x: number, m: number, difference: number): number {
  const u = difference / m;
  if (Math.abs(u) > 0.5) return Math.log(x / m) - u;
  // ln(1 + u) = 2 artanh(r) with r = u/(2 + u), and 2r - u = -ur.
  const r = u / (2 + u);
  const square = r * r;
  let power = r * square;
  let sum = 0;
  for (let odd = 3; Math.abs(power) > SMALL * Math.abs(sum) * odd; odd += 2) {
    sum += power / odd;
    power *= square;
  }
  return 2 * sum - u * r;
}
