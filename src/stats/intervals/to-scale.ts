import type { RatioScale } from "./ratio-scale.ts";

/** A ratio on its scale; infinite or NaN at the ends, where there is no error to speak of. */
export function toScale(ratio: number, scale: RatioScale): number {
  if (scale === "rate") return Math.log(ratio);
  const share = scale === "share" ? ratio : (ratio + 1) / 2;
  return Math.log(share / (1 - share));
}
