import { isObject } from "../../util/is-object.ts";
import { PaliersError } from "../../util/paliers-error.ts";
import type { Attribution } from "./attribution.ts";

/**
 * Refuses what is no credit: paths have to be given to a model first.
 *
 * @throws `invalid-input`.
 */
export function checkAttribution(attribution: Attribution): void {
  if (isObject(attribution) && Array.isArray(attribution.credits)) return;
  throw new PaliersError("invalid-input", "expected an attribution, such as linearTouch(paths)");
}
