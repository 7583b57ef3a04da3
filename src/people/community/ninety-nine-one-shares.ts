import type { Kinds } from "../../model/kinds.ts";
import type { Reason } from "../../model/reason.ts";
import { PaliersError } from "../../util/paliers-error.ts";
import type { ActChoice } from "../actors/act-choice.ts";
import { actsPerPerson } from "../actors/acts-per-person.ts";
import { checkChoice } from "../actors/check-choice.ts";
import type { Acts } from "../acts.ts";
import { coverageOf } from "../coverage-of.ts";
import type { PeopleOptions } from "../people-options.ts";
import { standingActs } from "../standing-acts.ts";
import { within } from "../within.ts";

/**
 * Who makes how much of it.
 *
 * @public
 */
export interface NinetyNineOneShares {
  /** Lurkers, contributors, creators, in this order. */
  readonly rows: readonly {
    readonly level: "lurker" | "contributor" | "creator";
    readonly people: number;
    readonly acts: number;
    readonly shareOfPeople: number | null;
    readonly shareOfActs: number | null;
  }[];
  /** Everybody, people who never acted included, as given. */
  readonly population: number;
  readonly coverage: number | null;
  readonly reason?: Reason;
}

const CONTRIBUTING: ActChoice = { family: ["converse", "opine", "create", "collaborate"] };

/**
 * Tells what share of the acts the most active hold: is it 90-9-1?
 *
 * Formula: by rank, the ⌈1 %⌉ most active of the population are creators, the next ⌈9 %⌉ contributors, the
 * rest lurkers, whatever they do. By behaviour, lurkers have no contribution, creators at least
 * `creatorFrom`, contributors are between. Shares are of the population and of the acts.
 *
 * Source: Nielsen Norman Group 2006, "The 90-9-1 rule", which sets no thresholds.
 *
 * @param interactions - Any rows in memory, or the `columns` made of them.
 * @param options - `population`: how many people there are, silent ones included; required, since the
 *   figures depend on it. `by`: `"rank"`, or `{ creatorFrom: n }`. `acts`: what counts as a contribution;
 *   talk, opinions, creations and collaborations when absent.
 * @returns Three rows. Nobody identified: shares of acts `null` with `no-people`; a population smaller
 *   than the people seen: `invalid-input`.
 * @throws `missing-population`, `invalid-option`, `unknown-word`.
 *
 * @example
 * ```ts
 * import { ninetyNineOneShares } from "paliers";
 *
 * const channel = { platform: "forum", ownership: "owned" } as const;
 * const by = (actor: string, count: number) => ({ id: actor, at: 0, kind: "post", channel, actor, count });
 * const acts = [by("a", 1), by("b", 1), by("c", 1), by("d", 2), by("e", 5)];
 * const { rows } = ninetyNineOneShares(acts, { population: 100, by: "rank" });
 * rows.map(({ shareOfActs }) => shareOfActs); // => [0, 0.5, 0.5]
 * ```
 * @public
 */
export function ninetyNineOneShares(
  interactions: Acts,
  options: PeopleOptions & {
    readonly population: number;
    readonly by: "rank" | { readonly creatorFrom: number };
    readonly acts?: ActChoice;
    readonly kinds?: Kinds;
  },
): NinetyNineOneShares {
  const { population, by, acts: choice = CONTRIBUTING, kinds } = options;
  if (!Number.isInteger(population) || population < 0)
    throw new PaliersError("missing-population", "the population is how many people there are");
  const creatorFrom = typeof by === "object" && by !== null ? by.creatorFrom : null;
  if (creatorFrom === null ? by !== "rank" : !Number.isInteger(creatorFrom) || creatorFrom < 2) {
    const what = 'option "by" is "rank", or creatorFrom with a whole number from 2';
    throw new PaliersError("invalid-option", what);
  }
  checkChoice(choice);
  const { acts, identified, range } = standingActs(interactions, options);
  const sums = actsPerPerson(within(identified, range), choice, kinds);
  const active = [...sums.values()].filter((count) => count > 0).sort((a, b) => b - a);
  const top = Math.ceil(population / 100);
  const next = Math.ceil((population * 9) / 100);
  const creators =
    creatorFrom === null ? top : active.filter((count) => count >= creatorFrom).length;
  const contributors =
    creatorFrom === null ? Math.min(next, population - top) : active.length - creators;
  const total = active.reduce((sum, count) => sum + count, 0);
  const reason: Reason | undefined =
    active.length > population ? "invalid-input" : total === 0 ? "no-people" : undefined;
  const rowOf = (level: "lurker" | "contributor" | "creator", first: number, people: number) => {
    const held = active.slice(first, first + people).reduce((sum, count) => sum + count, 0);
    return {
      level,
      people,
      acts: held,
      shareOfPeople: population === 0 || reason === "invalid-input" ? null : people / population,
      shareOfActs: reason === undefined ? held / total : null,
    };
  };
  return {
    rows: [
      rowOf("lurker", creators + contributors, Math.max(0, population - creators - contributors)),
      rowOf("contributor", creators, contributors),
      rowOf("creator", 0, creators),
    ],
    population,
    coverage: coverageOf(within(acts, range)),
    ...(reason !== undefined && { reason }),
  };
}
