import { checkOptions } from "../../util/check-options.ts";
import { compareCodeUnits } from "../../util/compare-code-units.ts";
import { didYouMean } from "../../util/did-you-mean.ts";
import { numberAt } from "../../util/number-at.ts";
import { PaliersError } from "../../util/paliers-error.ts";
import { checkPaths } from "../journeys/check-paths.ts";
import type { Path, Paths, TouchDimension } from "../journeys/paths.ts";
import { attribute } from "./attribute.ts";
import type { Attribution } from "./attribution.ts";
import { shapleyRates } from "./shapley-rates.ts";
import { shareByTouch } from "./share-by-touch.ts";
import { shareByWeight } from "./share-by-weight.ts";

const MOST_KEYS = 12;

/**
 * An attribution that also tells what each key is worth by itself.
 *
 * @public
 */
export interface ShapleyAttribution<D extends TouchDimension> extends Attribution<D> {
  /** What keys are worth: the conversions of the journeys inside them, or their conversion rate. */
  readonly worth: "conversions" | "rate";
  /** Shapley values: conversions, or parts of the conversion rate. Together they are the worth of all keys. */
  readonly worths: readonly { readonly key: string; readonly worth: number }[];
}

/** Each path once over its distinct keys. */
const distinctOnly = (rows: readonly Path[]): readonly Path[] =>
  rows.flatMap(({ path, conversions, nulls, value }) =>
    path.length === 0 ? [] : [{ path: [...new Set(path)], conversions, nulls, value }],
  );

/**
 * What some keys together are worth.
 *
 * @public
 */
export interface ShapleyAttributionOptions {
  /** The conversions of the journeys inside them, or their conversion rate; `conversions` when absent. */
  readonly worth?: "conversions" | "rate" | undefined;
}

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
 * @returns Credits that, with `unattributed`, are all conversions and all value; `worths` are the
 *   Shapley values themselves.
 * @throws `invalid-option` for another worth; `too-many-channels` for a rate over more than 12 keys: sets double with every key.
 *   `unknown-option`; `invalid-input` for what is no paths.
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
 * @public
 */
export function shapleyAttribution<D extends TouchDimension>(
  paths: Paths<D>,
  options: ShapleyAttributionOptions = {},
): ShapleyAttribution<D> {
  checkPaths(paths);
  checkOptions(options, { worth: 1 });
  const { worth = "conversions" } = options;
  const rows = distinctOnly(paths.rows);
  const split = shareByTouch(rows, ({ path }) => path.map(() => 1 / path.length));
  const keys = [...split.keys()].sort(compareCodeUnits);
  if (worth === "conversions") {
    const worths = [...split].map(([key, { conversions }]) => ({ key, worth: conversions }));
    worths.sort((a, b) => compareCodeUnits(a.key, b.key));
    return { ...attribute("shapley-conversions", paths, split), worth, worths };
  }
  if (worth !== "rate") {
    const hint = didYouMean(String(worth), ["conversions", "rate"]);
    throw new PaliersError("invalid-option", `option "worth" is "${String(worth)}"${hint}`);
  }
  if (keys.length > MOST_KEYS) {
    throw new PaliersError(
      "too-many-channels",
      `the Shapley value of a rate is exact to ${MOST_KEYS} keys, these journeys have ${keys.length}`,
    );
  }
  const values = shapleyRates(rows, keys);
  return {
    ...attribute("shapley-rate", paths, shareByWeight(rows, keys, values)),
    worth,
    worths: keys.map((key, index) => ({ key, worth: numberAt(values, index) })),
  };
}
