import type { Exposure } from "../model/exposure.ts";
import type { Interaction } from "../model/interaction.ts";
import type { Taxonomy } from "../taxonomy/taxonomy.ts";
import { PaliersError } from "../util/paliers-error.ts";
import { absorbRegister } from "./absorb-register.ts";
import { checkAct } from "./check-act.ts";
import { checkOptions } from "./check-options.ts";
import { countStanding } from "./count-standing.ts";
import { createCounter } from "./counter.ts";
import type { Dimension } from "./dimension.ts";
import { exposureKey } from "./exposure-key.ts";
import type { GroupFacts } from "./facts.ts";
import { factsOf } from "./facts-of.ts";
import { groupFacts } from "./group-facts.ts";
import { mergeTally } from "./merge-tally.ts";
import { createRegister, type Register } from "./register.ts";
import { registerState } from "./register-state.ts";
import type { RollupOptions } from "./rollup-options.ts";
import { rollupSettings } from "./rollup-settings.ts";
import type { RollupState } from "./rollup-state.ts";
import type { Rows } from "./rows.ts";
import { tallyState } from "./tally-state.ts";

/**
 * A part of a whole: it takes acts as they come, merges with other parts, and travels as JSON.
 *
 * @public
 */
export interface Rollup<Id extends string, D extends Dimension> {
  /** Counts some acts. */
  readonly add: (...interactions: readonly Interaction[]) => void;
  /** Counts all acts of an array, an iterable, or a stream of acts or of batches. */
  readonly addAll: {
    (interactions: Rows<Interaction>): void;
    (interactions: AsyncIterable<Interaction | readonly Interaction[]>): Promise<void>;
  };
  /** Takes the audience that the denominators come from. */
  readonly addExposures: (exposures: Rows<Exposure>) => void;
  /** Takes in another part of the same whole; the other one is not changed. */
  readonly merge: (other: Pick<Rollup<Id, D>, "snapshot">) => void;
  /** The facts so far, group by group; one row when nothing is grouped. */
  readonly facts: () => readonly GroupFacts<Id, D>[];
  /** Plain data that JSON can hold; give it to `restore` later or elsewhere. */
  readonly snapshot: () => unknown;
}

/**
 * What `createRollup` takes: exposures are added later, a part that travelled is restored.
 *
 * @public
 */
export type CreateRollupOptions<D extends Dimension> = Omit<RollupOptions, "exposures"> & {
  readonly by?: readonly D[];
  /** What `snapshot` gave, of a rollup with the same taxonomy and options. */
  readonly restore?: unknown;
};

const isState = (value: unknown): value is RollupState =>
  typeof value === "object" && value !== null && "paliers" in value && value.paliers === "rollup/1";

const hasConflicts = <T, K>({ forms }: Register<T, K>): boolean =>
  [...forms.values()].some((seen) => seen.size > 1);

/**
 * Starts a rollup that is fed little by little, in one place or in several.
 *
 * With `ids: "exact"` (default) it keeps the acts, so that each counts once whatever part it came
 * from, and acts taken back disappear in any order. Of copies that conflict the first stays and the
 * facts say `orderDependent`. With `ids: "unique"` nothing is kept but groups and people: the caller
 * promises that ids are unique, and an act that undoes another cannot find it (`unmatchedUndoes`).
 *
 * @param taxonomy - The definition of the levels.
 * @param options - Those of `rollup`, without exposures, and `restore`.
 * @returns Functions that need no `this`.
 * @throws `different-rollups` when a part with another taxonomy or other options is merged or
 *   restored, `unchecked-record` for an act whose `at` or `count` is no number, and what `rollup` refuses.
 *
 * @example
 * ```ts
 * import { createRollup, fiveLevels } from "paliers";
 *
 * const like = { id: "1", at: 0, kind: "like", channel: { platform: "web", ownership: "owned" } } as const;
 * const monday = createRollup(fiveLevels);
 * const tuesday = createRollup(fiveLevels);
 * monday.add(like);
 * tuesday.add(like, { ...like, id: "2" });
 * monday.merge(tuesday);
 * monday.facts()[0]?.interactions; // => 2
 * ```
 * @public
 */
export function createRollup<Id extends string, const D extends Dimension = never>(
  taxonomy: Taxonomy<Id>,
  options: CreateRollupOptions<D> = {},
): Rollup<Id, D> {
  const by = options.by ?? [];
  checkOptions(by, options);
  const settings = rollupSettings(taxonomy, by, options);
  const isExact = options.ids !== "unique";
  const acts = createRegister<Interaction>("first");
  const counter = createCounter(taxonomy, by, options, options.kinds);
  const exposures = createRegister<Exposure, unknown>("first");

  function add(...interactions: readonly Interaction[]): void {
    for (const act of interactions) addOne(act);
  }

  function addOne(act: Interaction): void {
    checkAct(act);
    if (isExact) acts.add(act.id, act);
    else counter.count(act);
  }

  function addAll(interactions: Rows<Interaction>): void;
  function addAll(interactions: AsyncIterable<Interaction | readonly Interaction[]>): Promise<void>;
  function addAll(
    interactions: Rows<Interaction> | AsyncIterable<Interaction | readonly Interaction[]>,
  ): void | Promise<void> {
    if (Symbol.asyncIterator in interactions) return addStream(interactions);
    for (const act of interactions) addOne(act);
  }

  async function addStream(
    interactions: AsyncIterable<Interaction | readonly Interaction[]>,
  ): Promise<void> {
    for await (const part of interactions) {
      if ("id" in part) addOne(part);
      else for (const act of part) addOne(act);
    }
  }

  function addExposures(rows: Rows<Exposure>): void {
    for (const exposure of rows) exposures.add(exposureKey(exposure), exposure);
  }

  function absorb(state: unknown): void {
    if (!isState(state) || state.settings !== settings) {
      throw new PaliersError(
        "different-rollups",
        "a part with another taxonomy or other options cannot join this rollup",
      );
    }
    absorbRegister(acts, state.acts, ({ id }) => id);
    absorbRegister(exposures, state.exposures, exposureKey);
    for (const tally of state.tallies) mergeTally(counter.tallyAt(tally.place), tally);
  }

  function facts(): readonly GroupFacts<Id, D>[] {
    // Facts may be asked for again and again: groups that only exposures or gaps make are not kept.
    const counted = createCounter(taxonomy, by, options, options.kinds);
    if (isExact) countStanding(acts, counted);
    else
      for (const tally of counter.tallies.values())
        mergeTally(counted.tallyAt(tally.place), tallyState(tally));
    const orderDependent = hasConflicts(acts) || hasConflicts(exposures);
    const audience = exposures.kept.values();
    const factsAt = factsOf(counted, audience, taxonomy, by, options, orderDependent);
    return groupFacts(counted, by, factsAt, options.fill);
  }

  function snapshot(): RollupState {
    return {
      paliers: "rollup/1",
      settings,
      acts: registerState(acts),
      tallies: [...counter.tallies.values()].map(tallyState),
      exposures: registerState(exposures),
    };
  }

  if (options.restore !== undefined) absorb(options.restore);
  return { add, addAll, addExposures, merge: (other) => absorb(other.snapshot()), facts, snapshot };
}
