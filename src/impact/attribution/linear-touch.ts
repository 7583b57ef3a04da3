import { checkPaths } from "../journeys/check-paths.ts";
import type { Paths, TouchDimension } from "../journeys/paths.ts";
import { attribute } from "./attribute.ts";
import type { Attribution } from "./attribution.ts";
import { shareByTouch } from "./share-by-touch.ts";

/**
 * Shares each conversion out evenly over the touches of its journey.
 *
 * It assumes that every touch counts alike; whoever shows up most often gets most.
 *
 * Formula: 1 / n for each of n touches, by occurrence: a > a > b gives a two thirds.
 *
 * @param paths - From `conversionPaths` or `pathsOf`.
 * @returns Credits that, with `unattributed`, are all conversions and all value.
 * @throws `invalid-input` for what is no paths.
 * @see Matomo and Mixpanel, "linear"
 *
 * @example
 * ```ts
 * import { linearTouch, pathsOf } from "paliers/impact";
 *
 * const paths = pathsOf([{ path: ["video", "video", "shop"], conversions: 3, nulls: 1, value: null }], { by: "platform" });
 * linearTouch(paths).credits.map(({ key, conversions }) => [key, conversions]); // => [["video", 2], ["shop", 1]]
 * ```
 * @public
 */
export function linearTouch<D extends TouchDimension>(paths: Paths<D>): Attribution<D> {
  checkPaths(paths);
  return attribute(
    "linear",
    paths,
    shareByTouch(paths.rows, ({ path }) => path.map(() => 1 / path.length)),
  );
}
