import { compareCodeUnits } from "../util/compare-code-units.ts";
import { exactSum } from "../util/exact-sum.ts";
import { PaliersError } from "../util/paliers-error.ts";
import { attribute, type Share } from "./attribute.ts";
import type { Attribution } from "./attribution.ts";
import type { Path, Paths, TouchDimension } from "./paths.ts";
import { shapleyRates } from "./shapley-rates.ts";
import { shareByTouch } from "./share-by-touch.ts";

const MOST_KEYS = 12;

/** Each path once over its distinct keys. */
const distinctOnly = (rows: readonly Path[]): readonly Path[] =>
  rows.map(({ path, conversions, nulls, value }) => ({
    path: [...new Set(path)],
    conversions,
    nulls,
    value,
  }));

/**
 * Credits each key with what it adds, on average over every order in which keys could have joined.
 *
 * With `worth: "conversions"` a set of keys is worth the conversions of the journeys inside it; that
 * is an even split over the distinct keys of each journey, whatever their order and repetition. With
 * `worth: "rate"` it is worth their conversion rate, which sees the journeys that led nowhere; a key
 * that lowers the rate gets a negative credit, which is not cut off.
 *
 * Formula: Σ over sets S without the key of |S|! (n − |S| − 1)! / n! × (v(S with it) − v(S)).
 *
 * @param paths - From `conversionPaths` or `pathsOf`.
 * @param options - `worth`: `conversions` when absent.
 * @returns Credits that, with `unattributed`, are all conversions and all value.
 * @throws `too-many-channels` for a rate over more than 12 keys: sets double with every key.
 * @see Shapley 1953; Zhao, Mahboobi and Bagheri 2018, for the closed form
 *
 * @example
 * ```ts
 * import { pathsOf, shapleyAttribution } from "paliers/impact";
 *
 * const paths = pathsOf([
 *   { path: ["video", "shop", "shop"], conversions: 2, nulls: 0, value: null },
 *   { path: ["shop"], conversions: 1, nulls: 1, value: null },
 * ], { by: "platform" });
 * shapleyAttribution(paths).credits.map(({ key, conversions }) => [key, conversions]); // => [["shop", 2], ["video", 1]]
 * ```
 */
export function shapleyAttribution<D extends TouchDimension>(
  paths: Paths<D>,
  options: { readonly worth?: "conversions" | "rate" } = {},
): Attribution<D> {
  const { worth = "conversions" } = options;
  const rows = distinctOnly(paths.rows);
  const split = shareByTouch(rows, ({ path }) => path.map(() => 1 / path.length));
  if (worth === "conversions") return attribute("shapley-conversions", paths, split);
  const keys = [...split.keys()].sort(compareCodeUnits);
  if (keys.length > MOST_KEYS) {
    throw new PaliersError(
      "too-many-channels",
      `the Shapley value of a rate is exact to ${MOST_KEYS} keys, these journeys have ${keys.length}`,
    );
  }
  const worths = shapleyRates(rows, keys);
  const sum = exactSum();
  worths.forEach(sum.add);
  const whole = sum.total();
  const totals = [...split.values()].reduce(
    (total, share) => ({
      conversions: total.conversions + share.conversions,
      value: total.value + share.value,
    }),
    { conversions: 0, value: 0 },
  );
  const shares = keys.map((key, index): readonly [string, Share] => {
    const part = whole === 0 ? 0 : (worths[index] ?? 0) / whole;
    return [key, { conversions: totals.conversions * part, value: totals.value * part }];
  });
  return attribute("shapley-rate", paths, new Map(shares));
}
