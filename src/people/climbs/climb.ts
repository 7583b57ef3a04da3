import type { Reason } from "../../model/reason.ts";
import { checkByActor } from "../../taxonomy/people/check-by-actor.ts";
import type { PeopleLevels } from "../../taxonomy/people/people-levels-result.ts";
import { DAY } from "../../util/day.ts";
import { ownValue } from "../../util/own-value.ts";
import { PaliersError } from "../../util/paliers-error.ts";
import { addAt } from "../add-at.ts";
import { countAt } from "../count-at.ts";

/**
 * How people moved between two spans of days.
 *
 * @public
 */
export interface Climb<Id extends string = string> {
  /** Present in both, higher than before. */
  readonly promoted: number;
  /** Present in both, lower than before. */
  readonly demoted: number;
  /** Present in both, at the same level. */
  readonly held: number;
  /** Absent before: a sign-up is no promotion. */
  readonly arrived: number;
  /** Absent after. */
  readonly left: number;
  /** Every move that somebody made, holding included; `null` is absence. Lowest levels first. */
  readonly moves: readonly {
    readonly from: Id | null;
    readonly to: Id | null;
    readonly people: number;
  }[];
  /** Shares of the people present in both; `null` without any. */
  readonly shares: {
    readonly promoted: number | null;
    readonly demoted: number | null;
    readonly held: number | null;
  };
  /** Steps climbed by the people present in both, on average; `null` without any. */
  readonly meanSteps: number | null;
  /** The smaller of the two coverages: share of the acts that say who acted. */
  readonly coverage: number | null;
  /** The two spans do not have the same length, so that the longer one shows more of everything. */
  readonly unequal: boolean;
  /** Why the two are not compared. */
  readonly reason?: Reason;
}

/** Lengths in days: an hour more or less where clocks change is no difference. */
const daysOf = ({ start, end }: PeopleLevels["range"]): number | null =>
  start === null || end === null ? null : Math.round((end - start) / DAY);

const least = (a: number | null, b: number | null): number | null =>
  a === null || b === null ? (a ?? b) : Math.min(a, b);

/**
 * Tells how many people climbed, fell, stayed, came and went between two spans of days.
 *
 * Formula: level after − level before, for each person. Absence is not level 0: people who come or go
 * are counted apart, never in the mean. People who stood unusually low tend to climb by chance alone,
 * so compare with people whom the campaign did not reach (`climbsByCampaign`).
 *
 * Source: our own definition, after a French article by which a campaign succeeds by the steps it makes
 * people climb.
 *
 * @param before - What `peopleLevels` or `classifyActors` gives for the days before.
 * @param after - The same for as many days after.
 * @returns Counts of people; all 0 with `different-taxonomies` for two definitions or two versions of
 *   one, with `no-people` when nobody is identified in either.
 * @throws `overlapping-windows` when the days after begin before the days before have ended;
 *   `invalid-input` for what are no levels of people.
 *
 * @example
 * ```ts
 * import { climb, fiveLevels, peopleLevels, type Interaction } from "paliers";
 *
 * const channel = { platform: "facebook", ownership: "owned" } as const;
 * const acts: Interaction[] = [
 *   { id: "1", at: Date.UTC(2026, 2, 2), kind: "like", channel, actor: "ann" },
 *   { id: "2", at: Date.UTC(2026, 2, 9), kind: "comment", channel, actor: "ann" },
 *   { id: "3", at: Date.UTC(2026, 2, 9), kind: "like", channel, actor: "bob" },
 * ];
 * const before = peopleLevels(acts, fiveLevels, { from: "2026-03-02", to: "2026-03-08" });
 * const after = peopleLevels(acts, fiveLevels, { from: "2026-03-09", to: "2026-03-15" });
 * const { promoted, arrived, meanSteps } = climb(before, after);
 * [promoted, arrived, meanSteps]; // => [1, 1, 2]
 * ```
 * @public
 */
export function climb<Id extends string>(
  before: PeopleLevels<Id>,
  after: PeopleLevels<NoInfer<Id>>,
): Climb<Id> {
  checkByActor(before, "levels", "what peopleLevels gives");
  checkByActor(after, "levels", "what peopleLevels gives");
  const ends = before.range.end;
  const starts = after.range.start;
  if (ends !== null && starts !== null && starts < ends) {
    throw new PaliersError(
      "overlapping-windows",
      "the days after begin before the days before have ended, so the same acts would count twice",
    );
  }
  const isSame =
    before.taxonomy.id === after.taxonomy.id && before.taxonomy.version === after.taxonomy.version;
  const order: readonly (Id | null)[] = [null, ...before.order];
  const counts: number[] = [];
  if (isSame) {
    for (const actor of new Set([...Object.keys(before.levels), ...Object.keys(after.levels)])) {
      const from = order.indexOf(ownValue(before.levels, actor) ?? null);
      const to = order.indexOf(ownValue(after.levels, actor) ?? null);
      addAt(counts, from * order.length + to);
    }
  }

  const sums = { promoted: 0, demoted: 0, held: 0, arrived: 0, left: 0, steps: 0 };
  const moves = order.flatMap((from, low) =>
    order.flatMap((to, high) => {
      const people = countAt(counts, low * order.length + high);
      if (people === 0) return [];
      if (low === 0) sums.arrived += people;
      else if (high === 0) sums.left += people;
      else {
        sums.steps += people * (high - low);
        sums[high > low ? "promoted" : high < low ? "demoted" : "held"] += people;
      }
      return [{ from, to, people }];
    }),
  );
  const { steps, ...people } = sums;
  const present = people.promoted + people.demoted + people.held;
  const share = (some: number): number | null => (present === 0 ? null : some / present);
  const lengths = [daysOf(before.range), daysOf(after.range)] as const;
  const reason: Reason | undefined = !isSame
    ? "different-taxonomies"
    : moves.length === 0
      ? "no-people"
      : undefined;
  return {
    ...people,
    moves,
    shares: {
      promoted: share(people.promoted),
      demoted: share(people.demoted),
      held: share(people.held),
    },
    meanSteps: share(steps),
    coverage: least(before.coverage, after.coverage),
    unequal: lengths[0] !== null && lengths[1] !== null && lengths[0] !== lengths[1],
    ...(reason !== undefined && { reason }),
  };
}
