import { checkPaths } from "../journeys/check-paths.ts";
import type { Paths, TouchDimension } from "../journeys/paths.ts";
import { attribute } from "./attribute.ts";
import type { Attribution } from "./attribution.ts";
import { shareByTouch } from "./share-by-touch.ts";

/**
 * Credits the first touch of each journey with the whole conversion.
 *
 * It assumes that what made somebody aware decided, and that nothing later mattered.
 *
 * Formula: 1 for the first touch, 0 for the others.
 *
 * @param paths - From `conversionPaths` or `pathsOf`.
 * @returns Credits that, with `unattributed`, are all conversions and all value.
 * @throws `invalid-input` for what is no paths.
 * @see Google Ads and Matomo, "first interaction"
 *
 * @example
 * ```ts
 * import { firstTouch, pathsOf } from "paliers/impact";
 *
 * const paths = pathsOf([{ path: ["video", "shop"], conversions: 3, nulls: 1, value: null }], { by: "platform" });
 * firstTouch(paths).credits.map(({ key, conversions }) => [key, conversions]); // => [["video", 3], ["shop", 0]]
 * ```
 * @public
 */
export function firstTouch<D extends TouchDimension>(paths: Paths<D>): Attribution<D> {
  checkPaths(paths);
  return attribute(
    "first-touch",
    paths,
    shareByTouch(paths.rows, () => [1]),
  );
}
