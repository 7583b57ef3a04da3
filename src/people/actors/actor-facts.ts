import { zoneClock } from "../../calendar/zone-clock.ts";
import type { Family } from "../../model/family.ts";
import type { Interaction } from "../../model/interaction.ts";
import { kindsOf } from "../../model/kinds-of.ts";
import type { ActorFacts } from "../../taxonomy/people/actor-facts-result.ts";
import { checkInput } from "../../util/check-input.ts";
import { checkOptions } from "../../util/check-options.ts";
import { isObject } from "../../util/is-object.ts";
import type { ByName } from "../../util/map-of.ts";
import { mapOf } from "../../util/map-of.ts";
import { PaliersError } from "../../util/paliers-error.ts";
import { recordOf } from "../../util/record-of.ts";
import type { Acts } from "../acts.ts";
import { byActor } from "../by-actor.ts";
import { identifiedShare } from "../identified-share.ts";
import { PEOPLE_OPTIONS, type PeopleOptions } from "../people-options.ts";
import { standingActs } from "../standing-acts.ts";
import { within } from "../within.ts";
import type { ActorFact } from "./actor-fact.ts";

function receivedBy(acts: readonly Interaction[]): ReadonlyMap<string, readonly Interaction[]> {
  const received = new Map<string, Interaction[]>();
  for (const act of acts) {
    const author = act.content?.author;
    if (author === undefined || author === act.actor) continue;
    const known = received.get(author);
    if (known === undefined) received.set(author, [act]);
    else known.push(act);
  }
  return received;
}

/**
 * About whom, and how acts are read.
 *
 * @public
 */
export interface ActorFactsOptions extends PeopleOptions {
  /** People to tell about although they may not have acted. */
  readonly population?: Iterable<string> | undefined;
  /** Families of one's own kinds. */
  readonly kinds?: ByName<Family> | undefined;
}

const honest = (value: number | null): number | null =>
  Number.isFinite(value) ? (value ?? 0) + 0 : null;

/**
 * Tells what is known of each person over some days: what a taxonomy of people reads.
 *
 * @param interactions - Any rows in memory, or the `columns` made of them.
 * @param definitions - Facts by name: `countActs`, `activeDays`, `activePeriods`, `distinctContents`,
 *   `timeSpent`, `receivedActs`, `highestWeight`, `decayedScore`, or a function of one's own.
 * @param options - `from` and `to`: days, both included. `population`: people to tell about although
 *   they may not have acted. `kinds`: families of one's own kinds.
 * @returns The facts of everybody who acted in these days, and of the population. A fact that is no
 *   finite number is `null`.
 * @throws `unknown-option`, `unknown-family`, `invalid-input`, `invalid-range`, `unknown-word`, and
 *   `unchecked-record` for an act whose `at` or `count` is no number.
 *
 * @example
 * ```ts
 * import { activeDays, actorFacts, countActs } from "paliers";
 *
 * const channel = { platform: "forum", ownership: "owned" } as const;
 * const acts = [{ id: "1", at: 0, kind: "post", channel, actor: "ann" }];
 * const { facts } = actorFacts(acts, { posts: countActs(), days: activeDays() }, { population: ["bob"] });
 * facts["ann"]; // => { posts: 1, days: 1 }
 * facts["bob"]; // => { posts: 0, days: 0 }
 * ```
 * @public
 */
export function actorFacts<Fact extends string>(
  interactions: Acts,
  definitions: { readonly [F in Fact]: ActorFact },
  options: ActorFactsOptions = {},
): ActorFacts<Fact> {
  checkOptions(options, { ...PEOPLE_OPTIONS, population: 1, kinds: 1 });
  const named = mapOf<ActorFact>(definitions, "facts by name, such as { days: activeDays() }");
  const { calendar, population = [] } = options;
  const kinds = kindsOf(options.kinds);
  checkInput(isObject(population) && Symbol.iterator in population, 'people for "population"');
  const { acts, identified, range } = standingActs(interactions, options);
  const inside = within(acts, range);
  const people = byActor(within(identified, range));
  const received = receivedBy(inside);
  const clock = zoneClock(calendar);
  const at = Number.isFinite(range[1]) ? range[1] - 1 : (inside.at(-1)?.at ?? 0);
  const isFact = (name: string): name is Fact => named.has(name);
  const names = [...named.keys()].filter(isFact);
  for (const [name, fact] of named)
    if (typeof fact !== "function")
      throw new PaliersError("invalid-input", `the fact "${name}" is no function of a person`);
  const factsOf = (actor: string) => {
    const person = {
      actor,
      acts: people.get(actor) ?? [],
      received: received.get(actor) ?? [],
      at,
      clock,
      kinds,
    };
    return recordOf(names, (name) => honest(named.get(name)?.(person) ?? null));
  };
  const given = (instant: number): number | null => (Number.isFinite(instant) ? instant : null);
  return {
    facts: Object.fromEntries(
      [...new Set([...people.keys(), ...population])].map((actor) => [actor, factsOf(actor)]),
    ),
    names,
    coverage: identifiedShare(inside),
    range: { start: given(range[0]), end: given(range[1]) },
  };
}
