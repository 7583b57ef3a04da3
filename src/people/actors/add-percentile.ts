import type { ActorFacts } from "../../taxonomy/people/actor-facts-result.ts";
import { checkByActor } from "../../taxonomy/people/check-by-actor.ts";
import { checkFactNames } from "../../taxonomy/people/check-fact-names.ts";
import { factOf } from "../../taxonomy/people/fact-of.ts";
import { checkOptions } from "../../util/check-options.ts";
import { recordOf } from "../../util/record-of.ts";
import { requireOptions } from "../../util/require-options.ts";

/**
 * What to compare people by.
 *
 * @public
 */
export interface PercentileOptions<Fact extends string = string, As extends string = string> {
  /** The fact to compare by. */
  readonly of: Fact;
  /** The name of the new one. */
  readonly as: As;
}

/**
 * Adds a fact to each person: the share of all people whose fact is not above theirs.
 *
 * Formula: people with a value at or below the person's / people with a value; 1 is the top, so that
 * "the top 10 %" is `min: 0.9` but for ties, which all have the highest of their places.
 *
 * @param people - What `actorFacts` gives; its `population` decides who everybody is.
 * @param options - `of`: the fact to compare by; `as`: the name of the new one.
 * @returns The same people with one fact more; `null` for people without the fact.
 * @throws `unknown-fact` for a fact that nobody has, with the nearest one; `missing-option`,
 *   `unknown-option`, `invalid-input`.
 *
 * @example
 * ```ts
 * import { actorFacts, addPercentile, countActs } from "paliers";
 *
 * const channel = { platform: "forum", ownership: "owned" } as const;
 * const acts = [{ id: "1", at: 0, kind: "post", channel, actor: "ann" }];
 * const people = actorFacts(acts, { posts: countActs() }, { population: ["bob", "cid", "dan"] });
 * const ranked = addPercentile(people, { of: "posts", as: "place" });
 * ranked.facts["ann"]; // => { posts: 1, place: 1 }
 * ranked.facts["bob"]; // => { posts: 0, place: 0.75 }
 * ```
 * @public
 */
export function addPercentile<Fact extends string, const As extends string>(
  people: ActorFacts<Fact>,
  options: PercentileOptions<NoInfer<Fact>, As>,
): ActorFacts<Fact | As> {
  requireOptions(options, ["of", "as"]);
  checkOptions(options, { of: 1, as: 1 });
  checkByActor(people, "facts", "what actorFacts gives");
  const { of, as } = options;
  checkFactNames([of], people.names, "the percentile");
  const everybody = Object.entries(people.facts);
  const values = everybody.flatMap(([, facts]) => factOf(facts, of) ?? []);
  values.sort((a, b) => a - b);
  /** How many people stand at or below each value. */
  const places = new Map(values.map((value, index) => [value, index + 1]));
  const isNew = (name: string): boolean => name === as;
  const names: readonly (Fact | As)[] = [...people.names.filter((name) => !isNew(name)), as];
  return {
    ...people,
    names,
    facts: Object.fromEntries(
      everybody.map(([actor, facts]) => {
        const value = factOf(facts, of);
        const place = value === null ? null : (places.get(value) ?? 0) / values.length;
        return [actor, recordOf(names, (name) => (isNew(name) ? place : factOf(facts, name)))];
      }),
    ),
  };
}
