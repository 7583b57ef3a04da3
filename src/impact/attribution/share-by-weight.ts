import { exactSum } from "../../util/exact-sum.ts";
import { numberAt } from "../../util/number-at.ts";
import { amountOf } from "../journeys/amount-of.ts";
import type { Path } from "../journeys/paths.ts";
import type { Share } from "./attribute.ts";

/** Shares all conversions and all value of some paths out by one weight a key; nothing where the weights are nothing. */
export function shareByWeight(
  rows: readonly Path[],
  keys: readonly string[],
  weights: readonly number[],
): ReadonlyMap<string, Share> {
  const all = exactSum(weights).total();
  const conversions = exactSum(rows.map((row) => row.conversions)).total();
  const value = exactSum(rows.map((row) => amountOf(row.value))).total();
  return new Map(
    keys.map((key, index) => {
      const part = all === 0 ? 0 : numberAt(weights, index) / all;
      return [key, { conversions: conversions * part + 0, value: value * part + 0 }];
    }),
  );
}
