import type { Family } from "../../model/family.ts";
import { kindsOf } from "../../model/kinds-of.ts";
import type { Reason } from "../../model/reason.ts";
import { checkOptions } from "../../util/check-options.ts";
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
 * Who makes how much of it.
 *
 * @public
 */
export interface ParticipationShares {
  /** Lurkers, contributors, creators, in this order. */
  readonly rows: readonly {
    /** By their level. */
    readonly key: "lurker" | "contributor" | "creator";
    readonly people: number;
    readonly acts: number;
    readonly shareOfPeople: number | null;
    readonly shareOfActs: number | null;
  }[];
  /** Everybody, people who never acted included, as given. */
  readonly population: number;
  /** Share of the acts that say who acted; `null` without acts. */
  readonly coverage: number | null;
  /** Why there are no shares. */
  readonly reason?: Reason;
}

/**
 * Who is counted, and what makes a creator.
 *
 * @public
 */
export interface ParticipationSharesOptions extends PeopleOptions {
  /** How many people there are, silent ones included. */
  readonly population: number;
  /** By rank among the population, or by behaviour: at least so many contributions make a creator. */
  readonly mode:
    | "rank"
    | {
        /** So many contributions make a creator: 1, 2, … */
        readonly creatorFrom: number;
      };
  /** What counts as a contribution; talk, opinions, creations and collaborations when absent. */
  readonly acts?: ActChoice | undefined;
  /** Families of one's own kinds. */
  readonly kinds?: ByName<Family> | undefined;
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
 *   figures depend on it. `mode`: `"rank"`, or `{ creatorFrom: n }`. `acts`: what counts as a contribution;
 *   talk, opinions, creations and collaborations when absent.
 * @returns Three rows. Nobody identified: shares of acts `null` with `no-people`; a population smaller
 *   than the people seen: `invalid-input`.
 * @throws `unknown-option`, `unknown-family`, `invalid-input`, `missing-option`, `missing-population`,
 *   `invalid-option`, `unknown-word`.
 *
 * @example
 * ```ts
 * import { participationShares } from "paliers";
 *
 * const channel = { platform: "forum", ownership: "owned" } as const;
 * const by = (actor: string, count: number) => ({ id: actor, at: 0, kind: "post", channel, actor, count });
 * const acts = [by("a", 1), by("b", 1), by("c", 1), by("d", 2), by("e", 5)];
 * const { rows } = participationShares(acts, { population: 100, mode: "rank" });
 * rows.map(({ shareOfActs }) => shareOfActs); // => [0, 0.5, 0.5]
 * ```
 * @public
 */
export function participationShares(
  interactions: Acts,
  options: ParticipationSharesOptions,
): ParticipationShares {
  requireOptions(options, ["population", "mode"]);
  checkOptions(options, { ...PEOPLE_OPTIONS, population: 1, mode: 1, acts: 1, kinds: 1 });
  const { population, mode, acts: choice = CONTRIBUTING } = options;
  const kinds = kindsOf(options.kinds);
  if (!Number.isInteger(population) || population < 0)
    throw new PaliersError("missing-population", "the population is how many people there are");
  const creatorFrom = typeof mode === "object" && mode !== null ? mode.creatorFrom : null;
  if (creatorFrom === null ? mode !== "rank" : !Number.isInteger(creatorFrom) || creatorFrom < 2) {
    const what = 'option "mode" is "rank", or creatorFrom with a whole number from 2';
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
  const rowOf = (key: "lurker" | "contributor" | "creator", first: number, people: number) => {
    const held = active.slice(first, first + people).reduce((sum, count) => sum + count, 0);
    return {
      key,
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
    coverage: identifiedShare(within(acts, range)),
    ...(reason !== undefined && { reason }),
  };
}
