import type { Reason } from "../../model/reason.ts";
import { rankOf } from "../../taxonomy/rank-of.ts";
import type { Taxonomy } from "../../taxonomy/taxonomy.ts";
import { checkOptions } from "../../util/check-options.ts";
import type { Acts } from "../acts.ts";
import { addAt } from "../add-at.ts";
import { checkTaxonomy } from "../check-taxonomy.ts";
import type { PeriodUnit } from "../check-unit.ts";
import { countAt } from "../count-at.ts";
import { identifiedShare } from "../identified-share.ts";
import { PEOPLE_OPTIONS, type PeopleOptions } from "../people-options.ts";
import { periodsOf } from "../periods-of.ts";
import { standingActs } from "../standing-acts.ts";
import { within } from "../within.ts";
import { checkPolicy } from "./check-policy.ts";
import { levelOfRanks } from "./level-of-ranks.ts";
import type { LevelPolicy } from "./level-policy.ts";
import { noteRank, type RankMemory } from "./note-rank.ts";

/**
 * How people pass from level to level, from one period to the next.
 *
 * @public
 */
export interface Transitions<Id extends string = string> {
  /** Which definition gave the levels. */
  readonly taxonomy: { readonly id: string; readonly version: number };
  /** The periods compared, by name, the empty ones included. */
  readonly periods: readonly string[];
  /** Identified people who had a level in one of the periods; all are followed over all of them. */
  readonly people: number;
  /** Every pair of states, `null` for absence: how often somebody passed, and the share of those who were in `from`. */
  readonly rows: readonly {
    readonly from: Id | null;
    readonly to: Id | null;
    readonly people: number;
    /** `null` where nobody was in `from`. */
    readonly share: number | null;
  }[];
  /** Share of the acts that say who acted; `null` without acts. */
  readonly coverage: number | null;
  /** The first or the last period is cut by the days asked for, so that it shows less of everything. */
  readonly partial: boolean;
  /** Why there are no shares. */
  readonly reason?: Reason;
}

/**
 * Over which periods, and by which of their acts people are ranked.
 *
 * @public
 */
export interface TransitionsOptions extends PeopleOptions {
  /** The period: a week when absent. */
  readonly unit?: PeriodUnit | undefined;
  /** As in `peopleLevels`: `peak` when absent. */
  readonly policy?: LevelPolicy | undefined;
}

/**
 * Tells how people pass from level to level between periods that follow each other, absence included.
 *
 * Formula: N(i → j) over all pairs of neighbouring periods, divided by the sum of its row. Everybody
 * who had a level in one of the periods is followed over all of them, so that arriving and leaving show.
 *
 * Source: our own definition; a Markov chain's matrix of transitions.
 *
 * @param interactions - Any rows in memory, or the `columns` made of them.
 * @param taxonomy - The levels of acts.
 * @param options - `unit`: the period, a week when absent. `policy`: as in `peopleLevels`, `peak` when absent.
 * @returns Every pair of states, lowest first. No people: `no-people`; fewer than two periods: `too-few`.
 * @throws `unknown-option`, `invalid-input`, `unknown-policy`, `not-a-taxonomy-of-acts`, `unknown-word`, `invalid-range`.
 *
 * @example
 * ```ts
 * import { fourLevels, transitions, type Interaction } from "paliers";
 *
 * const channel = { platform: "forum", ownership: "earned" } as const;
 * const acts: Interaction[] = [
 *   { id: "1", at: Date.UTC(2026, 2, 2), kind: "read", channel, actor: "ann" },
 *   { id: "2", at: Date.UTC(2026, 2, 9), kind: "like", channel, actor: "ann" },
 *   { id: "3", at: Date.UTC(2026, 2, 2), kind: "read", channel, actor: "bob" },
 * ];
 * const { rows } = transitions(acts, fourLevels, { unit: "week" });
 * rows.find(({ from, to }) => from === "consumption" && to === "curation")?.share; // => 0.5
 * rows.find(({ from, to }) => from === "consumption" && to === null)?.share; // => 0.5
 * ```
 * @public
 */
export function transitions<Id extends string>(
  interactions: Acts,
  taxonomy: Taxonomy<Id>,
  options: TransitionsOptions = {},
): Transitions<Id> {
  checkOptions(options, { ...PEOPLE_OPTIONS, unit: 1, policy: 1 });
  const { policy = "peak", unit = "week", calendar } = options;
  checkPolicy(policy);
  checkTaxonomy(taxonomy);
  const { acts, range } = standingActs(interactions, options);
  const inside = within(acts, range);
  const periods = periodsOf(inside, range, unit, calendar);
  const order: readonly (Id | null)[] = [null, ...taxonomy.levels.map(({ id }) => id)];
  // One row after the other, absence first.
  const counts: number[] = [];
  const count = (from: number, to: number, times = 1): void =>
    addAt(counts, from * order.length + to, times);

  /** Where each person was last seen with a level: in which period, at which rank. */
  const seen = new Map<string, { period: number; rank: number }>();
  let index = 0;
  let memories = new Map<string, RankMemory>();

  function close(): void {
    for (const [actor, memory] of memories) {
      const rank = levelOfRanks(memory, policy);
      if (rank === 0) continue;
      const before = seen.get(actor);
      if (before === undefined) {
        if (index > 0) count(0, rank);
        seen.set(actor, { period: index, rank });
        continue;
      }
      if (before.period === index - 1) count(before.rank, rank);
      else {
        count(before.rank, 0);
        count(0, rank);
      }
      before.period = index;
      before.rank = rank;
    }
    memories = new Map();
  }

  for (const act of inside) {
    while (act.at >= (periods[index]?.end ?? Number.POSITIVE_INFINITY)) {
      close();
      index += 1;
    }
    if (act.actor !== undefined) noteRank(memories, act.actor, rankOf(act, taxonomy));
  }
  close();
  const last = periods.length - 1;
  for (const { period, rank } of seen.values()) if (period < last) count(rank, 0);
  // Who is followed is somewhere in every period: what is left over was absence after absence.
  const moves = counts.reduce((sum, times) => sum + times, 0);
  count(0, 0, Math.max(0, seen.size * last - moves));

  const { id, version } = taxonomy;
  const reason: Reason | undefined =
    seen.size === 0 ? "no-people" : last < 1 ? "too-few" : undefined;
  return {
    taxonomy: { id, version },
    periods: periods.map(({ name }) => name),
    people: seen.size,
    rows: order.flatMap((from, low) => {
      const row = order.map((_to, high) => countAt(counts, low * order.length + high));
      const sum = row.reduce((total, times) => total + times, 0);
      return order.map((to, high) => {
        const people = countAt(row, high);
        return { from, to, people, share: sum === 0 ? null : people / sum };
      });
    }),
    coverage: identifiedShare(inside),
    partial: periods.some(({ partial }) => partial),
    ...(reason !== undefined && { reason }),
  };
}
