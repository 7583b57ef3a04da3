import type { OrbitLevelId } from "./orbit-level-id.ts";

/**
 * What a member of each level of `orbit2022` weighs in the community's commitment.
 *
 * Source: orbit-love/orbit-model, gravity, as of 2022: 1, 4, 7, 10 from exploring to leading.
 *
 * @example
 * ```ts
 * import { ORBIT_WEIGHTS } from "paliers";
 *
 * ORBIT_WEIGHTS["leading-1"]; // => 10
 * ```
 * @public
 */
export const ORBIT_WEIGHTS: { readonly [K in OrbitLevelId]: number } = {
  "exploring-3": 1,
  "exploring-2": 1,
  "exploring-1": 1,
  "participating-3": 4,
  "participating-2": 4,
  "participating-1": 4,
  "contributing-3": 7,
  "contributing-2": 7,
  "contributing-1": 7,
  "leading-3": 10,
  "leading-2": 10,
  "leading-1": 10,
};
