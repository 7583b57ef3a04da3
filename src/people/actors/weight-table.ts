import { PaliersError } from "../../util/paliers-error.ts";

/**
 * What an act of a kind is worth. An opinion, so it is always given, never built in.
 *
 * @public
 */
export interface Weights {
  readonly [kind: string]: number;
}

/** Reads weights once; kinds that are not named weigh nothing. */
export function weightTable(weights: Weights): (kind: string) => number {
  const table = new Map(Object.entries(weights));
  for (const [kind, weight] of table) {
    if (Number.isFinite(weight)) continue;
    throw new PaliersError("invalid-option", `the weight of "${kind}" is ${weight}, no number`);
  }
  return (kind) => table.get(kind) ?? 0;
}
