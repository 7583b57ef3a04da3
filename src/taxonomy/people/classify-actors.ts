import type { ActorFacts } from "./actor-facts-result.ts";
import type { ActorTaxonomy } from "./actor-taxonomy.ts";
import { checkActorTaxonomy } from "./check-actor-taxonomy.ts";
import { checkByActor } from "./check-by-actor.ts";
import { checkFactNames } from "./check-fact-names.ts";
import { holdsFor } from "./holds-for.ts";
import type { PeopleLevels } from "./people-levels-result.ts";

/**
 * Tells the level of each person by a taxonomy of people.
 *
 * The highest level one of whose lists of rules holds wins; both ends of a bound are included. A
 * taxonomy that reads a fact that was not made does not compile.
 *
 * @param people - What `actorFacts` gives.
 * @param taxonomy - A taxonomy of people: `orbit2022`, `lifecycle`, `ninetyNineOne` or one's own.
 * @returns What `peopleLevels` gives too, so that `climb` compares two of them.
 * @throws `unknown-fact` when a rule reads a fact that nobody told, with the nearest one;
 *   `not-a-taxonomy-of-people` for a taxonomy of acts, `invalid-input` for what are no facts of people.
 *
 * @example
 * ```ts
 * import { actorFacts, classifyActors, countActs, ninetyNineOne } from "paliers";
 *
 * const channel = { platform: "forum", ownership: "owned" } as const;
 * const acts = [{ id: "1", at: 0, kind: "post", channel, actor: "ann" }];
 * const contributions = countActs({ family: ["converse", "opine", "create", "collaborate"] });
 * const people = actorFacts(acts, { contributions }, { population: ["bob"] });
 * classifyActors(people, ninetyNineOne).levels; // => { ann: "contributor", bob: "lurker" }
 * ```
 * @public
 */
export function classifyActors<Id extends string, Fact extends string>(
  people: ActorFacts<Fact>,
  taxonomy: ActorTaxonomy<Id, NoInfer<Fact>>,
): PeopleLevels<Id> {
  checkByActor(people, "facts", "what actorFacts gives");
  checkActorTaxonomy(taxonomy);
  const { id, version, levels } = taxonomy;
  const wanted = levels.flatMap(({ when }) =>
    when.flatMap((rules) => rules.map(({ fact }) => fact)),
  );
  checkFactNames(wanted, people.names, `taxonomy "${id}"`);
  const highestFirst = [...levels].reverse();
  const found: (readonly [actor: string, level: Id])[] = [];
  let unclassified = 0;
  for (const [actor, facts] of Object.entries(people.facts)) {
    const level = highestFirst.find(({ when }) =>
      when.some((rules) => rules.every((rule) => holdsFor(facts, rule))),
    );
    if (level === undefined) unclassified += 1;
    else found.push([actor, level.id]);
  }
  return {
    taxonomy: { id, version },
    order: levels.map((level) => level.id),
    levels: Object.fromEntries(found),
    unclassified,
    coverage: people.coverage,
    range: people.range,
  };
}
