import type { Duration } from "../../calendar/duration.ts";
import { durationMs } from "../../calendar/duration-ms.ts";
import { checkOptions } from "../../util/check-options.ts";
import { PaliersError } from "../../util/paliers-error.ts";
import { checkPaths } from "../journeys/check-paths.ts";
import type { Paths, TouchDimension } from "../journeys/paths.ts";
import { attribute } from "./attribute.ts";
import type { Attribution } from "./attribution.ts";
import { shareByTouch } from "./share-by-touch.ts";

/**
 * How fast touches fade.
 *
 * @public
 */
export interface TimeDecayTouchOptions {
  /** A touch this much earlier weighs half as much; 7 days when absent. */
  readonly halfLife?: Duration | undefined;
}

/**
 * Credits a touch the more, the closer it was to the conversion.
 *
 * It assumes that what is fresh in mind decides; a touch one half-life earlier weighs half as much.
 *
 * Formula: 2^(−age / half-life), divided by the sum over the journey; the smallest age is subtracted
 * first, so that journeys of years do not vanish.
 *
 * @param paths - From `conversionPaths`: the ages are needed.
 * @param options - `halfLife`: 7 days when absent.
 * @returns Credits that, with `unattributed`, are all conversions and all value.
 * @throws `missing-ages` for converting paths without ages, `invalid-ages` for ages that are negative
 *   or not one a touch, `invalid-duration` for a half-life that is none.
 *   `unknown-option`; `invalid-input` for what is no paths.
 * @see Google Ads, "time decay"
 *
 * @example
 * ```ts
 * import { pathsOf, timeDecayTouch } from "paliers/impact";
 *
 * const week = 7 * 86_400_000;
 * const paths = pathsOf([{ path: ["video", "shop"], ages: [week, 0], conversions: 3, nulls: 0, value: null }], { by: "platform" });
 * timeDecayTouch(paths).credits.map(({ key, conversions }) => [key, conversions]); // => [["shop", 2], ["video", 1]]
 * ```
 * @public
 */
export function timeDecayTouch<D extends TouchDimension>(
  paths: Paths<D>,
  options: TimeDecayTouchOptions = {},
): Attribution<D> {
  checkPaths(paths);
  checkOptions(options, { halfLife: 1 });
  const halfLife = durationMs(options.halfLife ?? "7d");
  const shares = shareByTouch(paths.rows, ({ path, ages }) => {
    if (path.length === 0) return [];
    if (ages === undefined)
      throw new PaliersError(
        "missing-ages",
        `the path ${path.join(" > ")} has no ages, which time decay needs`,
      );
    if (ages.length !== path.length || !ages.every((age) => Number.isFinite(age) && age >= 0)) {
      throw new PaliersError(
        "invalid-ages",
        `the path ${path.join(" > ")} needs one age a touch, none of them negative`,
      );
    }
    const youngest = ages.reduce((least, age) => Math.min(least, age), Number.POSITIVE_INFINITY);
    const weights = ages.map((age) => 2 ** ((youngest - age) / halfLife));
    const sum = weights.reduce((total, weight) => total + weight, 0);
    return weights.map((weight) => weight / sum);
  });
  return attribute("time-decay", paths, shares);
}
