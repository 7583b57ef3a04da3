import { exactSum } from "../util/exact-sum.ts";
import { numberAt } from "../util/number-at.ts";
import type { Share } from "./attribute.ts";
import type { Path } from "./paths.ts";

/** Shares all conversions and all value of some paths out by one weight a key; nothing where the weights are nothing. */
export function shareByWeight(
  rows: readonly Path[],
  keys: readonly string[],
  weights: readonly number[],
): ReadonlyMap<string, Share> {
  const weight = exactSum();
  const conversions = exactSum();
  const value = exactSum();
  weights.forEach(weight.add);
  for (const row of rows) {
    conversions.add(row.conversions);
    value.add(row.value ?? 0);
  }
  const all = weight.total();
  return new Map(
    keys.map((key, index) => {
      const part = all === 0 ? 0 : numberAt(weights, index) / all;
      return [
        key,
        { conversions: conversions.total() * part + 0, value: value.total() * part + 0 },
      ];
    }),
  );
}
