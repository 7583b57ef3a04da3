import { type ByName, mapOf } from "../../util/map-of.ts";
import { PaliersError } from "../../util/paliers-error.ts";

/**
 * What an act of each kind is worth, as a Map or an object. An opinion, so it is always given, never built in.
 *
 * @public
 */
export type Weights = ByName<number>;

/** Reads weights once; kinds that are not named weigh nothing. */
export function weightTable(weights: Weights): (kind: string) => number {
  const table = mapOf(weights, "the weight of each kind");
  for (const [kind, weight] of table) {
    if (Number.isFinite(weight)) continue;
    throw new PaliersError("invalid-option", `the weight of "${kind}" is ${weight}, no number`);
  }
  return (kind) => table.get(kind) ?? 0;
}
