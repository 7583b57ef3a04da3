import { numberAt } from "../../util/number-at.ts";
import type { Path } from "../journeys/paths.ts";

/**
 * The Shapley values of the conversion rate, by exact enumeration of all sets of keys.
 *
 * A set is a number whose bits are its keys. What lies inside each set is summed over all its subsets
 * at once (a sum over subsets), so that n keys cost n × 2^n steps.
 */
export function shapleyRates(rows: readonly Path[], keys: readonly string[]): readonly number[] {
  const count = keys.length;
  const sets = 2 ** count;
  const bit = new Map(keys.map((key, index) => [key, 2 ** index]));
  const conversions = new Float64Array(sets);
  const journeys = new Float64Array(sets);
  for (const row of rows) {
    const set = row.path.reduce((bits, key) => bits + (bit.get(key) ?? 0), 0);
    conversions[set] = numberAt(conversions, set) + row.conversions;
    journeys[set] = numberAt(journeys, set) + row.conversions + row.nulls;
  }
  for (let one = 1; one < sets; one *= 2) {
    for (let set = 0; set < sets; set += 1) {
      if ((set & one) === 0) continue;
      conversions[set] = numberAt(conversions, set) + numberAt(conversions, set - one);
      journeys[set] = numberAt(journeys, set) + numberAt(journeys, set - one);
    }
  }
  const rate = (set: number): number => {
    const all = numberAt(journeys, set);
    return all === 0 ? 0 : numberAt(conversions, set) / all;
  };

  // weight(s) = s! (n - s - 1)! / n!, by what it is for one key less.
  const weights = [1 / count];
  for (let size = 1; size < count; size += 1)
    weights.push((numberAt(weights, size - 1) * size) / (count - size));
  const sizes = new Uint8Array(sets);
  for (let set = 1; set < sets; set += 1) sizes[set] = numberAt(sizes, set >> 1) + (set & 1);

  return keys.map((_, index) => {
    const one = 2 ** index;
    let value = 0;
    for (let set = 0; set < sets; set += 1) {
      if ((set & one) !== 0) continue;
      value += numberAt(weights, numberAt(sizes, set)) * (rate(set + one) - rate(set));
    }
    return value;
  });
}
