import type { Duration } from "../../calendar/duration.ts";
import { durationMs } from "../../calendar/duration-ms.ts";
import { checkByActor } from "../../taxonomy/people/check-by-actor.ts";
import type { PeopleLevels } from "../../taxonomy/people/people-levels-result.ts";
import { checkInput } from "../../util/check-input.ts";
import { checkOptions } from "../../util/check-options.ts";
import { checkRecord } from "../../util/check-record.ts";
import { checkWord } from "../../util/check-word.ts";
import { mapOf } from "../../util/map-of.ts";
import { ownValue } from "../../util/own-value.ts";
import { PaliersError } from "../../util/paliers-error.ts";
import { requireOptions } from "../../util/require-options.ts";
import { countAt } from "../count-at.ts";

/**
 * The levels of people as they were found on one occasion.
 *
 * @public
 */
export interface LevelsAt<Id extends string = string> {
  /** When: epoch milliseconds. */
  readonly at: number;
  /** What `peopleLevels` or `classifyActors` gives. */
  readonly people: PeopleLevels<Id>;
}

/**
 * How long people keep a level.
 *
 * @public
 */
export interface GraceOptions<Id extends string = string> {
  /** One length for all levels, or one for each; levels without one fall at once. */
  readonly grace: Duration | { readonly [K in Id]?: Duration | undefined };
}

/** The level somebody holds, and since when less was found. */
interface Held {
  readonly rank: number;
  readonly below: number | null;
}

/**
 * Lets people keep a level for a while after they no longer reach it. The way up is at once.
 *
 * Formula: somebody falls to the level found once every occasion has found less than the level held, for
 * at least its grace since the first that did. Absence is less than any level.
 *
 * Source: Discourse gives its third level fourteen days; the Orbit Model of 2022 looks at ways down
 * only every month, quarter or year.
 *
 * @param occasions - Levels found, of the same taxonomy; in order of time.
 * @param options - `grace`: one length for all levels, or one for each; levels without one fall at once.
 * @returns The same occasions, with the levels that people hold.
 * @throws `not-in-order` when an occasion comes before the one before it, `different-taxonomies` when two
 *   differ in theirs; `unknown-level`, `invalid-duration`, `missing-option`, `unknown-option`, `invalid-input`.
 *
 * @example
 * ```ts
 * import { applyGrace, fiveLevels, peopleLevels } from "paliers";
 *
 * const channel = { platform: "forum", ownership: "owned" } as const;
 * const acts = [{ id: "1", at: Date.UTC(2026, 2, 2), kind: "image", channel, actor: "ann" }];
 * const on = (day: "2026-03-02" | "2026-03-09" | "2026-03-30") => ({
 *   at: Date.parse(day),
 *   people: peopleLevels(acts, fiveLevels, { from: day, to: day }),
 * });
 * const held = applyGrace([on("2026-03-02"), on("2026-03-09"), on("2026-03-30")], { grace: "14d" });
 * held.map(({ people }) => people.levels["ann"]); // => ["creation", "creation", undefined]
 * ```
 * @public
 */
export function applyGrace<Id extends string>(
  occasions: readonly LevelsAt<Id>[],
  options: GraceOptions<NoInfer<Id>>,
): readonly LevelsAt<Id>[] {
  requireOptions(options, ["grace"]);
  checkOptions(options, { grace: 1 });
  checkInput(Array.isArray(occasions), "a list of occasions");
  for (const occasion of occasions) {
    checkRecord(occasion, "occasions with at and people");
    checkByActor(occasion.people, "levels", "the people of an occasion");
  }
  const [first] = occasions;
  if (first === undefined) return [];
  const { order, taxonomy } = first.people;
  const { grace } = options;
  const lengths =
    typeof grace === "string"
      ? null
      : mapOf<Duration | undefined>(grace, "one length of grace, or one for each level");
  for (const level of lengths?.keys() ?? []) checkWord("no level", level, order, "unknown-level");
  const graces = order.map((level) => {
    const own = typeof grace === "string" ? grace : lengths?.get(level);
    return own === undefined ? 0 : durationMs(own);
  });
  let held = new Map<string, Held>();
  let before = Number.NEGATIVE_INFINITY;

  return occasions.map(({ at, people }) => {
    if (!(at >= before)) {
      throw new PaliersError("not-in-order", `an occasion at ${at} comes after one at ${before}`);
    }
    if (people.taxonomy.id !== taxonomy.id || people.taxonomy.version !== taxonomy.version)
      throw new PaliersError("different-taxonomies", "grace is given within one taxonomy");
    before = at;
    const next = new Map<string, Held>();
    for (const actor of new Set([...held.keys(), ...Object.keys(people.levels)])) {
      const level = ownValue(people.levels, actor);
      const found = level === undefined ? 0 : order.indexOf(level) + 1;
      const old = held.get(actor) ?? { rank: 0, below: null };
      const below = old.below ?? at;
      const isKept = found < old.rank && at - below < countAt(graces, old.rank - 1);
      if (isKept) next.set(actor, { rank: old.rank, below });
      else if (found > 0) next.set(actor, { rank: found, below: null });
    }
    held = next;
    const levels = [...held].flatMap(([actor, { rank }]): [string, Id][] => {
      const level = order[rank - 1];
      return level === undefined ? [] : [[actor, level]];
    });
    return { at, people: { ...people, levels: Object.fromEntries(levels) } };
  });
}
