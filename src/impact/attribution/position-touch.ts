import { checkOptions } from "../../util/check-options.ts";
import { PaliersError } from "../../util/paliers-error.ts";
import { checkPaths } from "../journeys/check-paths.ts";
import type { Paths, TouchDimension } from "../journeys/paths.ts";
import { attribute } from "./attribute.ts";
import type { Attribution } from "./attribution.ts";
import { shareByTouch } from "./share-by-touch.ts";

const isShare = (value: number): boolean => typeof value === "number" && value >= 0 && value <= 1;

/**
 * How much the ends of a journey are credited with.
 *
 * @public
 */
export interface PositionTouchOptions {
  /** Share of the first touch, 0 to 1; 0.4 when absent. */
  readonly first?: number | undefined;
  /** Share of the last touch, 0 to 1; 0.4 when absent. Both together are more than 0 and at most 1. */
  readonly last?: number | undefined;
}

/**
 * Credits the first and the last touch most, and shares the rest out over those between.
 *
 * It assumes that discovering and deciding matter most. A U with the default shares; `first: 0.2,
 * last: 0.6` makes a J.
 *
 * Formula: `first` and `last` for the ends, the remainder shared evenly between; one touch takes all,
 * two touches share by `first` and `last` alone.
 *
 * @param paths - From `conversionPaths` or `pathsOf`.
 * @param options - `first` and `last`, each 0.4 when absent; together at most 1 and more than 0.
 * @returns Credits that, with `unattributed`, are all conversions and all value.
 * @throws `invalid-option` for shares that are none.
 *   `unknown-option`; `invalid-input` for what is no paths.
 * @see Matomo, "position based"; Mixpanel, "U-shaped" and "J-shaped"
 *
 * @example
 * ```ts
 * import { pathsOf, positionTouch } from "paliers/impact";
 *
 * const paths = pathsOf([{ path: ["video", "forum", "shop"], conversions: 10, nulls: 0, value: null }], { by: "platform" });
 * positionTouch(paths).credits.map(({ key, conversions }) => [key, conversions.toFixed(1)]); // => [["shop", "4.0"], ["video", "4.0"], ["forum", "2.0"]]
 * ```
 * @public
 */
export function positionTouch<D extends TouchDimension>(
  paths: Paths<D>,
  options: PositionTouchOptions = {},
): Attribution<D> {
  checkPaths(paths);
  checkOptions(options, { first: 1, last: 1 });
  const { first = 0.4, last = 0.4 } = options;
  const ends = first + last;
  // Decimals such as 0.7 + 0.3 may add up to a hair more than 1.
  if (!isShare(first) || !isShare(last) || !(ends > 0) || ends > 1 + 1e-12) {
    throw new PaliersError(
      "invalid-option",
      `shares of ${first} for the first touch and ${last} for the last are not shares of one conversion`,
    );
  }
  const shares = shareByTouch(paths.rows, ({ path }) => {
    if (path.length === 1) return [1];
    if (path.length === 2) return [first / ends, last / ends];
    const between = Math.max(0, 1 - ends) / (path.length - 2);
    return path.map((_, index) =>
      index === 0 ? first : index === path.length - 1 ? last : between,
    );
  });
  return attribute("position", paths, shares);
}
