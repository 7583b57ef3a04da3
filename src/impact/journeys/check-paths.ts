import { isObject } from "../../util/is-object.ts";
import { PaliersError } from "../../util/paliers-error.ts";
import type { Paths, TouchDimension } from "./paths.ts";

/**
 * Refuses what holds no journeys: a list of rows has neither a dimension nor a currency.
 *
 * @throws `invalid-input`.
 */
export function checkPaths(paths: Paths<TouchDimension>): void {
  if (isObject(paths) && Array.isArray(paths.rows) && typeof paths.by === "string") return;
  throw new PaliersError("invalid-input", "expected paths, from conversionPaths or pathsOf");
}
