import type { ActorFacts } from "../../taxonomy/people/actor-facts-result.ts";
import { checkFactNames } from "../../taxonomy/people/check-fact-names.ts";
import { factOf } from "../../taxonomy/people/fact-of.ts";

/**
 * Adds a fact to each person: the share of all people whose fact is not above theirs.
 *
 * Formula: people with a value at or below the person's / people with a value; 1 is the top, so that
 * "the top 10 %" is `min: 0.9` but for ties, which all have the highest of their places.
 *
 * @param people - What `actorFacts` gives; its `population` decides who everybody is.
 * @param percentile - `of`: the fact to compare by; `as`: the name of the new one.
 * @returns The same people with one fact more; `null` for people without the fact.
 * @throws `unknown-fact` for a fact that nobody has, with the nearest one.
 *
 * @example
 * ```ts
 * import { actorFacts, addPercentile, countActs } from "paliers";
 *
 * const channel = { platform: "forum", ownership: "owned" } as const;
 * const acts = [{ id: "1", at: 0, kind: "post", channel, actor: "ann" }];
 * const people = actorFacts(acts, { posts: countActs() }, { population: ["bob", "cid", "dan"] });
 * const ranked = addPercentile(people, { of: "posts", as: "place" });
 * ranked.facts.get("ann"); // => { posts: 1, place: 1 }
 * ranked.facts.get("bob"); // => { posts: 0, place: 0.75 }
 * ```
 * @public
 */
export function addPercentile(
  people: ActorFacts,
  { of, as }: { readonly of: string; readonly as: string },
): ActorFacts {
  checkFactNames([of], people.names, "the percentile");
  const values = [...people.facts.values()].flatMap((facts) => factOf(facts, of) ?? []);
  values.sort((a, b) => a - b);
  /** How many people stand at or below each value. */
  const places = new Map(values.map((value, index) => [value, index + 1]));
  return {
    ...people,
    names: [...people.names.filter((name) => name !== as), as],
    facts: new Map(
      [...people.facts].map(([actor, facts]) => {
        const value = factOf(facts, of);
        const place = value === null ? null : (places.get(value) ?? 0) / values.length;
        return [actor, { ...facts, [as]: place }];
      }),
    ),
  };
}
