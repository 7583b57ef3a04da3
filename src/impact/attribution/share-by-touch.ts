import { type ExactSum, exactSum } from "../../util/exact-sum.ts";
import { amountOf } from "../journeys/amount-of.ts";
import type { Path } from "../journeys/paths.ts";
import type { Share } from "./attribute.ts";

/**
 * Shares each path out over its touches.
 *
 * @param weigh - The touches' weights, which add up to 1 for a path that has any.
 */
export function shareByTouch(
  rows: readonly Path[],
  weigh: (row: Path) => readonly number[],
): ReadonlyMap<string, Share> {
  const sums = new Map<string, { readonly conversions: ExactSum; readonly value: ExactSum }>();
  for (const row of rows) {
    const weights = row.conversions === 0 && amountOf(row.value) === 0 ? [] : weigh(row);
    row.path.forEach((key, index) => {
      let sum = sums.get(key);
      if (sum === undefined) {
        sum = { conversions: exactSum(), value: exactSum() };
        sums.set(key, sum);
      }
      const weight = weights[index] ?? 0;
      if (weight === 0) return;
      sum.conversions.add(row.conversions * weight);
      sum.value.add(amountOf(row.value) * weight);
    });
  }
  return new Map(
    [...sums].map(([key, { conversions, value }]) => [
      key,
      { conversions: conversions.total(), value: value.total() },
    ]),
  );
}
