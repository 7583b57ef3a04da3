import type { RatioScale } from "./ratio-scale.ts";

/** The ratio that stands at a point of its scale. */
export function fromScale(point: number, scale: RatioScale): number {
  if (scale === "rate") return Math.exp(point);
  const share = 1 / (1 + Math.exp(-point));
  return scale === "share" ? share : 2 * share - 1;
}
