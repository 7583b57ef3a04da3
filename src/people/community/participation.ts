import type { Family } from "../../model/family.ts";
import { kindsOf } from "../../model/kinds-of.ts";
import type { Reason } from "../../model/reason.ts";
import { participationInequality } from "../../stats/shape/participation-inequality.ts";
import { checkInput } from "../../util/check-input.ts";
import { checkOptions } from "../../util/check-options.ts";
import { isObject } from "../../util/is-object.ts";
import type { ByName } from "../../util/map-of.ts";
import { PaliersError } from "../../util/paliers-error.ts";
import { requireOptions } from "../../util/require-options.ts";
import type { ActChoice } from "../actors/act-choice.ts";
import { actsPerPerson } from "../actors/acts-per-person.ts";
import { checkChoice } from "../actors/check-choice.ts";
import type { Acts } from "../acts.ts";
import { identifiedShare } from "../identified-share.ts";
import { PEOPLE_OPTIONS, type PeopleOptions } from "../people-options.ts";
import { standingActs } from "../standing-acts.ts";
import { within } from "../within.ts";

/**
 * How unevenly people take part.
 *
 * @public
 */
export interface Participation {
  /** 0 when all do the same, near 1 when one does everything. */
  readonly gini: number | null;
  /** gini · n/(n − 1): reaches 1 in small groups too. */
  readonly corrected: number | null;
  /** Share of the acts by the most active 1 %, rounded up to a whole person. */
  readonly topOnePercent: number | null;
  /** The same by the most active 10 %. */
  readonly topTenPercent: number | null;
  /** Sum of squared shares: 1 when one person does everything. */
  readonly concentration: number | null;
  /** How few people hold half of the acts: how many could leave before half were gone. */
  readonly absenceFactor: number | null;
  /** People with at least one act. */
  readonly contributors: number;
  /** How many people were counted, silent ones included where asked. */
  readonly population: number | null;
  /** Share of the acts that say who acted; `null` without acts. */
  readonly coverage: number | null;
  /** Why there is no value. */
  readonly reason?: Reason;
}

/**
 * Who is counted, and which acts.
 *
 * @public
 */
export interface ParticipationOptions extends PeopleOptions {
  /** Those who contribute, how many people there are, or who they are (others are then left out). */
  readonly population: "contributors" | number | Iterable<string>;
  /** Which acts; all when absent. */
  readonly acts?: ActChoice | undefined;
  /** Families of one's own kinds. */
  readonly kinds?: ByName<Family> | undefined;
}

/**
 * Tells how unevenly acts are spread over people.
 *
 * Formula: Gini `Σ (2i − n − 1) xᵢ / (n Σx)` with x ascending; shares of the ⌈1 %⌉ and ⌈10 %⌉ most active;
 * the absence factor is the smallest k such that the k most active hold at least half of the acts.
 *
 * Source: Gini 1912; Nielsen Norman Group on participation inequality; CHAOSS, contributor absence factor.
 *
 * @param interactions - Any rows in memory, or the `columns` made of them.
 * @param options - `population` is required, since the figures depend on the silent: `"contributors"`,
 *   how many people there are, or who they are (others are then left out). `acts`: which acts, all when absent.
 * @returns Nulls with `no-people` when nobody is identified, with `invalid-input` when the population is
 *   smaller than the contributors or somebody's acts add up to less than nothing.
 * @throws `unknown-option`, `unknown-family`, `invalid-input`, `missing-option`, `missing-population`,
 *   `unknown-word`, `invalid-range`.
 *
 * @example
 * ```ts
 * import { participation } from "paliers";
 *
 * const channel = { platform: "forum", ownership: "owned" } as const;
 * const by = (actor: string, count: number) => ({ id: actor, at: 0, kind: "post", channel, actor, count });
 * const acts = [by("a", 1), by("b", 1), by("c", 1), by("d", 2), by("e", 5)];
 * participation(acts, { population: "contributors" }).gini; // => 0.36
 * participation(acts, { population: 100 }).gini; // => 0.968
 * ```
 * @public
 */
export function participation(interactions: Acts, options: ParticipationOptions): Participation {
  requireOptions(options, ["population"]);
  checkOptions(options, { ...PEOPLE_OPTIONS, population: 1, acts: 1, kinds: 1 });
  const { population, acts: choice = {} } = options;
  const kinds = kindsOf(options.kinds);
  checkChoice(choice);
  const isListed = typeof population !== "number" && typeof population !== "string";
  if (isListed)
    checkInput(
      isObject(population) && Symbol.iterator in population,
      'ids for "population", or how many people there are',
    );
  const listed = isListed ? new Set(population) : null;
  const size = listed === null ? population : listed.size;
  if (typeof size === "string" && size !== "contributors") {
    const what = `option "population" is "${size}", expected "contributors", a number or ids`;
    throw new PaliersError("missing-population", what);
  }
  const { acts, identified, range } = standingActs(interactions, options);
  const sums = actsPerPerson(within(identified, range), choice, kinds);
  const counts = [...sums]
    .filter(([actor]) => listed === null || listed.has(actor))
    .map(([, count]) => count);
  const { reason: problem, ...figures } = participationInequality(
    counts.filter((count) => count !== 0),
    { population: size === "contributors" || typeof size !== "number" ? "contributors" : size },
  );
  const total = counts.reduce((sum, count) => sum + count, 0);
  let absenceFactor: number | null = null;
  if (problem === undefined) {
    let held = 0;
    const highestFirst = [...counts].sort((a, b) => b - a);
    absenceFactor = highestFirst.findIndex((count) => (held += count) * 2 >= total) + 1;
  }
  const reason: Reason | undefined =
    problem === "invalid-input" ? problem : problem === undefined ? undefined : "no-people";
  return {
    ...figures,
    absenceFactor,
    contributors: counts.filter((count) => count > 0).length,
    coverage: identifiedShare(within(acts, range)),
    ...(reason !== undefined && { reason }),
  };
}
