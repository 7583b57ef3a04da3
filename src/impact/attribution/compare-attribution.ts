import { PaliersError } from "../../util/paliers-error.ts";
import { checkPaths } from "../journeys/check-paths.ts";
import type { Paths, TouchDimension } from "../journeys/paths.ts";
import type { Attribution } from "./attribution.ts";

/**
 * Reads the same journeys under several models, side by side.
 *
 * Models disagree because they assume different things, not because one of them is right.
 *
 * @param paths - From `conversionPaths` or `pathsOf`.
 * @param models - Attribution functions; wrap one to set its options.
 * @returns One attribution a model, in the order given.
 * @throws `invalid-input` for what is no paths or no list of models, and what the models throw.
 *
 * @example
 * ```ts
 * import { compareAttribution, firstTouch, lastTouch, pathsOf } from "paliers/impact";
 *
 * const paths = pathsOf([{ path: ["video", "shop"], conversions: 3, nulls: 1, value: null }], { by: "platform" });
 * compareAttribution(paths, [firstTouch, lastTouch]).map(({ model, credits }) => [model, credits[0]?.key]); // => [["first-touch", "video"], ["last-touch", "shop"]]
 * ```
 * @public
 */
export function compareAttribution<D extends TouchDimension>(
  paths: Paths<D>,
  models: readonly ((paths: Paths<D>) => Attribution<D>)[],
): readonly Attribution<D>[] {
  checkPaths(paths);
  const given: unknown = models;
  if (!Array.isArray(given) || !given.every((model) => typeof model === "function"))
    throw new PaliersError("invalid-input", "expected a list of models, such as [firstTouch]");
  return models.map((model) => model(paths));
}
