import { checkOptions } from "../../util/check-options.ts";
import { PaliersError } from "../../util/paliers-error.ts";
import { checkInput } from "../check-input.ts";
import { isCount } from "../is-count.ts";
import { isMeasure } from "../is-measure.ts";
import type { StatsReason } from "../stats-reason.ts";
import { sumOf } from "../sum-of.ts";
import { sorted } from "./sorted.ts";

/**
 * Who is counted. There is no default: the figure depends on it more than on anything else.
 *
 * @public
 */
export interface Population {
  /**
   * `contributors`: those who did something at all. A number: so many people, of whom those not in
   * the list were silent.
   */
  readonly population: "contributors" | number;
}

/**
 * How unevenly people take part.
 *
 * @public
 */
export interface Inequality {
  /** 0 when all do the same, near 1 when one does everything. */
  readonly gini: number | null;
  /** `gini · n/(n-1)`: reaches 1 in small groups too; `null` for one person. */
  readonly corrected: number | null;
  /** Share of the acts by the most active 1 %, rounded up to a whole person. */
  readonly topOnePercent: number | null;
  /** The same for the most active 10 %. */
  readonly topTenPercent: number | null;
  /** Herfindahl and Hirschman: the sum of squared shares, 1 when one does everything. */
  readonly concentration: number | null;
  /** How many people were counted, silent ones included where asked. */
  readonly population: number | null;
  /** Why there is no value. */
  readonly reason?: StatsReason;
}

const nothing = (reason: StatsReason, population: number | null): Inequality => ({
  gini: null,
  corrected: null,
  topOnePercent: null,
  topTenPercent: null,
  concentration: null,
  population,
  reason,
});

/**
 * How unevenly acts are spread over people: the 90-9-1 of a community, measured.
 *
 * Formula: `G = Σ (2i - n - 1) xᵢ / (n Σx)`, x ascending; top share of the ⌈q n⌉ most active; `Σ (xᵢ /
 * Σx)²`. Among contributors only, the same acts look far more even than with the silent members.
 *
 * @param counts - Acts of each person, zero or more.
 * @param options - `population` is required; silent members are added by their number.
 * @returns Nulls with `no-data` without people or acts, with `invalid-input` for a count that is
 *   negative or no number (`null`, NaN, an empty place), or a population smaller than the list.
 * @throws `missing-population` without a population; `invalid-input` for an argument of the wrong
 *   kind, `unknown-option`.
 * @see Gini 1912; Nielsen Norman Group, participation inequality
 *
 * @example
 * ```ts
 * import { participationInequality } from "paliers/stats";
 *
 * participationInequality([1, 1, 1, 2, 5], { population: "contributors" }).gini; // => 0.36
 * participationInequality([1, 1, 1, 2, 5], { population: 100 }).gini; // => 0.968
 * participationInequality([1, 1, 1, 2, 5], { population: 100 }).topOnePercent; // => 0.5
 * ```
 * @public
 */
export function participationInequality(
  counts: readonly number[],
  options: Population,
): Inequality {
  // Without any options it is the population that is missing.
  const given: Partial<Population> = options ?? {};
  checkOptions(given, { population: 1 });
  checkInput(Array.isArray(counts), "a list of numbers");
  const { population } = given;
  if (population !== "contributors" && typeof population !== "number") {
    throw new PaliersError(
      "missing-population",
      'option "population" is missing, expected "contributors" or how many people there are',
    );
  }
  // Not `every` on the list itself: it would skip a place that holds nothing.
  if (!Array.from(counts).every((count) => isMeasure(count) && count >= 0)) {
    return nothing("invalid-input", null);
  }
  const active = sorted(counts.filter((count) => count > 0));
  const people = population === "contributors" ? active.length : population;
  if (!isCount(people) || (population !== "contributors" && people < counts.length)) {
    return nothing("invalid-input", null);
  }
  const total = sumOf(active);
  if (total === 0) return nothing("no-data", people);

  // Silent people stand first in line and add nothing: only their number counts.
  const silent = people - active.length;
  const shares = active.map((count) => count / total);
  const rankOf = (index: number) => silent + index + 1;
  const weighted = sumOf(active.map((count, index) => (2 * rankOf(index) - people - 1) * count));
  const topShare = (top: number) => sumOf(active.slice(-top)) / total;
  return {
    gini: weighted / (people * total),
    corrected: people === 1 ? null : weighted / ((people - 1) * total),
    topOnePercent: topShare(Math.ceil(people / 100)),
    topTenPercent: topShare(Math.ceil(people / 10)),
    concentration: sumOf(shares.map((share) => share * share)),
    population: people,
  };
}
