import type { Rate } from "../../model/outcome/rate.ts";
import { absorptionProbability } from "../../stats/time/absorption-probability.ts";
import { checkOptions } from "../../util/check-options.ts";
import { compareCodeUnits } from "../../util/compare-code-units.ts";
import { exactSum } from "../../util/exact-sum.ts";
import { numberAt } from "../../util/number-at.ts";
import { PaliersError } from "../../util/paliers-error.ts";
import { checkPaths } from "../journeys/check-paths.ts";
import type { Paths, TouchDimension } from "../journeys/paths.ts";
import { shareRate } from "../share-rate.ts";
import { attribute } from "./attribute.ts";
import type { Attribution } from "./attribution.ts";
import { shareByWeight } from "./share-by-weight.ts";
import { touchChain } from "./touch-chain.ts";

/**
 * An attribution that also tells what the chain would lose.
 *
 * @public
 */
export interface MarkovAttribution<D extends TouchDimension> extends Attribution<D> {
  /** How many touches the next step depends on. */
  readonly order: number;
  /** The chance that a journey converts: conversions ÷ (conversions + nulls). `null` with `no-data` without journeys. */
  readonly conversionProbability: Rate;
  /** For each key the share of that chance that is lost when every journey that meets it fails. */
  readonly removalEffects: readonly { readonly key: string; readonly effect: number }[];
}

/**
 * What the chain remembers.
 *
 * @public
 */
export interface MarkovAttributionOptions {
  /** How many touches, 1 to 4, the next step depends on; 1 when absent. */
  readonly order?: number | undefined;
}

/**
 * Credits each key with what would be lost if the journeys that meet it failed.
 *
 * Journeys become a chain of touches that ends in a conversion or in nothing. It assumes that the
 * next step depends on the last `order` touches alone, and that a removed key would be replaced by
 * nothing. The chain is solved exactly, without simulation: the same paths always give the same credits.
 *
 * Formula: effect of a key = 1 − P(conversion without it) / P(conversion); credit = all conversions ×
 * effect / Σ effects.
 *
 * @param paths - From `conversionPaths` or `pathsOf`; journeys that led nowhere are needed for a meaning.
 * @param options - `order`: 1 to 4 touches; 1 when absent.
 * @returns Credits that, with `unattributed`, are all conversions and all value; all zero without a conversion.
 * @throws `invalid-option` for another order.
 *   `unknown-option`; `invalid-input` for what is no paths.
 * @see Anderl, Becker, von Wangenheim and Schumann 2016, "Mapping the customer journey"
 *
 * @example
 * ```ts
 * import { markovAttribution, pathsOf } from "paliers/impact";
 *
 * const paths = pathsOf([
 *   { path: ["a", "b"], conversions: 1, nulls: 0, value: null },
 *   { path: ["a"], conversions: 0, nulls: 1, value: null },
 * ], { by: "platform" });
 * markovAttribution(paths).conversionProbability.value; // => 0.5
 * markovAttribution(paths).credits.map(({ key, conversions }) => [key, conversions]); // => [["a", 0.5], ["b", 0.5]]
 * ```
 * @public
 */
export function markovAttribution<D extends TouchDimension>(
  paths: Paths<D>,
  options: MarkovAttributionOptions = {},
): MarkovAttribution<D> {
  checkPaths(paths);
  checkOptions(options, { order: 1 });
  const { order = 1 } = options;
  if (!Number.isInteger(order) || order < 1 || order > 4) {
    throw new PaliersError("invalid-option", `a chain remembers 1 to 4 touches, not ${order}`);
  }
  const rows = paths.rows.filter(({ path }) => path.length > 0);
  const chain = touchChain(rows, order);
  const keys = [...new Set(rows.flatMap(({ path }) => path))].sort(compareCodeUnits);
  const whole = absorptionProbability(chain, chain.start);
  const effects = keys.map((key) => {
    if (whole === 0) return 0;
    const without = absorptionProbability(
      chain,
      chain.start,
      (state) => chain.states[state]?.includes(key) === true,
    );
    return Math.max(0, 1 - without / whole);
  });
  const converted = exactSum(rows.map(({ conversions }) => conversions)).total();
  const led = exactSum(rows.flatMap(({ conversions, nulls }) => [conversions, nulls])).total();
  return {
    ...attribute(
      order === 1 ? "markov" : `markov-${order}`,
      paths,
      shareByWeight(rows, keys, effects),
    ),
    order,
    conversionProbability: shareRate(converted, led),
    removalEffects: keys.map((key, index) => ({ key, effect: numberAt(effects, index) })),
  };
}
