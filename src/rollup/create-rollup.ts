import type { Exposure } from "../model/exposure.ts";
import type { Interaction } from "../model/interaction.ts";
import { kindsOf } from "../model/kinds-of.ts";
import { checkActsTaxonomy } from "../taxonomy/check-acts-taxonomy.ts";
import type { Taxonomy } from "../taxonomy/taxonomy.ts";
import { checkInput } from "../util/check-input.ts";
import { checkOptions } from "../util/check-options.ts";
import { checkRows } from "../util/check-rows.ts";
import { isObject } from "../util/is-object.ts";
import { PaliersError } from "../util/paliers-error.ts";
import { absorbRegister } from "./absorb-register.ts";
import { addExposuresTo } from "./add-exposures-to.ts";
import { createCarried } from "./carried.ts";
import { checkAct } from "./check-act.ts";
import { checkRollupOptions } from "./check-rollup-options.ts";
import { countStanding } from "./count-standing.ts";
import { createCounter } from "./counter.ts";
import { COUNTING_OPTIONS } from "./counting-options.ts";
import type { Dimension } from "./dimension.ts";
import { exposureKey } from "./exposure-key.ts";
import type { Facts, GroupFacts } from "./facts.ts";
import { factsOf } from "./facts-of.ts";
import { groupFacts } from "./group-facts.ts";
import { keyOfAct } from "./key-of-act.ts";
import { mergeTally } from "./merge-tally.ts";
import { createRegister, type Register } from "./register.ts";
import { registerState } from "./register-state.ts";
import type { Grouped, RollupOptions, Whole } from "./rollup-options.ts";
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
  readonly merge: (other: Pick<Rollup<Id, D>, "save">) => void;
  /** The facts so far, as `rollup` gives them: one object without groups, a row a group otherwise. */
  readonly facts: () => [D] extends [never] ? Facts<Id> : readonly GroupFacts<Id, D>[];
  /** Plain data that JSON can hold; give it to `restore` later or elsewhere. */
  readonly save: () => unknown;
}

/**
 * What `createRollup` takes: exposures are added later, a part that travelled is restored.
 *
 * @public
 */
export interface CreateRollupOptions extends Omit<RollupOptions, "exposures"> {
  /** What `save` gave, of a rollup with the same taxonomy and options. */
  readonly restore?: unknown;
}

const isState = (value: unknown): value is RollupState =>
  isObject(value) && "paliers" in value && value.paliers === "rollup/2";

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
 *   restored, and what `rollup` refuses; positions are those within one call.
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
 * monday.facts().interactions; // => 2
 * ```
 * @public
 */
export function createRollup<Id extends string>(
  taxonomy: Taxonomy<Id>,
  options?: Whole<CreateRollupOptions>,
): Rollup<Id, never>;
export function createRollup<Id extends string, const D extends Dimension>(
  taxonomy: Taxonomy<Id>,
  options: Grouped<CreateRollupOptions, D>,
): Rollup<Id, D>;
export function createRollup<Id extends string, const D extends Dimension>(
  taxonomy: Taxonomy<Id>,
  options: Whole<CreateRollupOptions> | Grouped<CreateRollupOptions, D> = {},
): Omit<Rollup<Id, D>, "facts"> & {
  readonly facts: () => Facts<Id> | readonly GroupFacts<Id, D>[];
} {
  checkOptions(options, { ...COUNTING_OPTIONS, by: 1, restore: 1 });
  checkActsTaxonomy(taxonomy);
  const by = options.by ?? [];
  checkRollupOptions(by, options);
  const kinds = kindsOf(options.kinds);
  const settings = rollupSettings(taxonomy, by, { ...options, kinds });
  const isExact = options.ids !== "unique";
  const acts = createRegister<Interaction>("first");
  const counter = createCounter(taxonomy, by, options, kinds);
  const carried = createCarried();
  const exposures = createRegister<Exposure, unknown>("first");

  function add(...interactions: readonly Interaction[]): void {
    interactions.forEach(addOne);
  }

  function addOne(act: Interaction, position: number): void {
    checkAct(act, position);
    carried.note(act);
    if (isExact) acts.add(keyOfAct(act), act);
    else counter.count(act);
  }

  function addAll(interactions: Rows<Interaction>): void;
  function addAll(interactions: AsyncIterable<Interaction | readonly Interaction[]>): Promise<void>;
  function addAll(
    interactions: Rows<Interaction> | AsyncIterable<Interaction | readonly Interaction[]>,
  ): void | Promise<void> {
    if (isObject(interactions) && Symbol.asyncIterator in interactions)
      return addStream(interactions);
    checkRows(interactions);
    let position = 0;
    for (const act of interactions) addOne(act, position++);
  }

  async function addStream(
    interactions: AsyncIterable<Interaction | readonly Interaction[]>,
  ): Promise<void> {
    let position = 0;
    for await (const part of interactions) {
      const batch = isObject(part) && Symbol.iterator in part ? part : [part];
      for (const act of batch) addOne(act, position++);
    }
  }

  function addExposures(rows: Rows<Exposure>): void {
    addExposuresTo(exposures, rows);
  }

  function absorb(state: unknown): void {
    if (!isState(state) || state.settings !== settings) {
      throw new PaliersError(
        "different-rollups",
        "a part with another taxonomy or other options cannot join this rollup",
      );
    }
    absorbRegister(acts, state.acts, keyOfAct);
    absorbRegister(exposures, state.exposures, exposureKey);
    for (const field of state.carried) carried.fields.add(field);
    for (const tally of state.tallies) mergeTally(counter.tallyAt(tally.place), tally);
  }

  function facts(): Facts<Id> | readonly GroupFacts<Id, D>[] {
    // Facts may be asked for again and again: groups that only exposures or gaps make are not kept.
    const counted = createCounter(taxonomy, by, options, kinds);
    if (isExact) countStanding(acts, counted);
    else
      for (const tally of counter.tallies.values())
        mergeTally(counted.tallyAt(tally.place), tallyState(tally));
    const orderDependent = hasConflicts(acts) || hasConflicts(exposures);
    const audience = exposures.kept.values();
    const factsAt = factsOf(counted, audience, taxonomy, by, options, {
      carried: carried.fields,
      orderDependent,
    });
    if (options.by === undefined) return factsAt(counted.tallyAt([]));
    return groupFacts(counted, by, factsAt, options.fill);
  }

  function merge(other: Pick<Rollup<Id, D>, "save">): void {
    checkInput(typeof other?.save === "function", "another rollup to take in");
    absorb(other.save());
  }

  function save(): RollupState {
    return {
      paliers: "rollup/2",
      settings,
      carried: [...carried.fields],
      acts: registerState(acts),
      tallies: [...counter.tallies.values()].map(tallyState),
      exposures: registerState(exposures),
    };
  }

  if (options.restore !== undefined) absorb(options.restore);
  return { add, addAll, addExposures, merge, facts, save };
}
