/** Where a share may lie. */
export interface ShareBounds {
  readonly lower: number;
  readonly upper: number;
}

/**
 * Wilson's bounds of a share and of its rest, which are given both so that no digit of a small one is lost.
 *
 * @param z - The normal quantile of the level.
 */
export function wilsonBounds(share: number, rest: number, trials: number, z: number): ShareBounds {
  const square = (z * z) / trials;
  const spread = z * Math.sqrt((share * rest + square / 4) / trials);
  const upper = (share + square / 2 + spread) / (1 + square);
  // The product of the bounds is known: dividing by the upper one loses no digit of a small lower one.
  const lower = (share * share) / ((1 + square) * upper);
  return { lower: Math.min(lower, share), upper: rest === 0 ? 1 : Math.max(upper, share) };
}
