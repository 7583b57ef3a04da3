/** Rounds to a whole number, halves away from zero as people do with money; never to -0. */
export function roundHalfAway(value: number): number {
  return Math.sign(value) * Math.round(Math.abs(value)) + 0;
}
