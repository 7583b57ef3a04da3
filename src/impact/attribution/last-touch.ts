import { checkPaths } from "../journeys/check-paths.ts";
import type { Paths, TouchDimension } from "../journeys/paths.ts";
import { attribute } from "./attribute.ts";
import type { Attribution } from "./attribution.ts";
import { shareByTouch } from "./share-by-touch.ts";

/**
 * Credits the last touch of each journey with the whole conversion.
 *
 * It assumes that what closed the sale made it. It favours search and the brand's own site.
 *
 * Formula: 1 for the last touch, 0 for the others.
 *
 * @param paths - From `conversionPaths` or `pathsOf`.
 * @returns Credits that, with `unattributed`, are all conversions and all value.
 * @throws `invalid-input` for what is no paths.
 * @see Google Ads and Matomo, "last interaction"
 *
 * @example
 * ```ts
 * import { lastTouch, pathsOf } from "paliers/impact";
 *
 * const paths = pathsOf([{ path: ["video", "shop"], conversions: 3, nulls: 1, value: null }], { by: "platform" });
 * lastTouch(paths).credits.map(({ key, conversions }) => [key, conversions]); // => [["shop", 3], ["video", 0]]
 * ```
 * @public
 */
export function lastTouch<D extends TouchDimension>(paths: Paths<D>): Attribution<D> {
  checkPaths(paths);
  const shares = shareByTouch(paths.rows, ({ path }) =>
    path.map((_, index) => (index === path.length - 1 ? 1 : 0)),
  );
  return attribute("last-touch", paths, shares);
}
