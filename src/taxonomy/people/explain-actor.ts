import { checkRecord } from "../../util/check-record.ts";
import type { FactsOfActor } from "./actor-facts-result.ts";
import type { ActorRule, ActorTaxonomy } from "./actor-taxonomy.ts";
import { checkActorTaxonomy } from "./check-actor-taxonomy.ts";
import { factOf } from "./fact-of.ts";
import { holdsFor } from "./holds-for.ts";

/**
 * A rule beside what the person has.
 *
 * @public
 */
export interface WeighedRule<Fact extends string = string> extends ActorRule<Fact> {
  /** What the person has; `null` where it is not known. */
  readonly value: number | null;
}

/**
 * Why somebody has their level, and what the next one would take.
 *
 * @public
 */
export interface ActorExplanation<Id extends string = string, Fact extends string = string> {
  /** `null` where no level holds. */
  readonly level: Id | null;
  /** 1 is the lowest level; `null` without a level. */
  readonly rank: number | null;
  /** The facts that decided: the first list of rules that holds. */
  readonly because: readonly WeighedRule<Fact>[];
  /** Lower levels that hold too, lowest first. */
  readonly alsoHeld: readonly Id[];
  /** The next level up, with what is missing on the shortest way to it; `null` at the top. */
  readonly next: { readonly level: Id; readonly missing: readonly WeighedRule<Fact>[] } | null;
}

/**
 * Tells why a person has their level: the facts that decided, and what is missing for the next one.
 *
 * @param facts - The facts of one person, `actorFacts(…).facts[person]`; of nobody when absent.
 * @param taxonomy - A taxonomy of people.
 * @returns Nulls and empty lists where no level holds.
 * @throws `not-a-taxonomy-of-people` for a taxonomy of acts, `invalid-input` for what are no facts.
 *
 * @example
 * ```ts
 * import { explainActor, ninetyNineOne } from "paliers";
 *
 * const why = explainActor({ contributions: 3 }, ninetyNineOne);
 * why.level; // => "contributor"
 * why.because; // => [{ fact: "contributions", min: 1, value: 3 }]
 * why.next; // => { level: "creator", missing: [{ fact: "contributions", min: 10, value: 3 }] }
 * ```
 * @public
 */
export function explainActor<Id extends string, Fact extends string>(
  facts: FactsOfActor | undefined,
  taxonomy: ActorTaxonomy<Id, Fact>,
): ActorExplanation<Id, Fact> {
  checkActorTaxonomy(taxonomy);
  const known = facts ?? {};
  checkRecord(known, "the facts of one person");
  const weigh = ({ fact, min, max }: ActorRule<Fact>): WeighedRule<Fact> => ({
    fact,
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
    value: factOf(known, fact),
  });
  const held = taxonomy.levels.flatMap(({ id, when }, index) => {
    const rules = when.find((list) => list.every((rule) => holdsFor(known, rule)));
    return rules === undefined ? [] : [{ id, rank: index + 1, rules }];
  });
  const won = held.at(-1);
  const above = taxonomy.levels[won?.rank ?? 0];
  const ways = (above?.when ?? []).map((rules) => rules.filter((rule) => !holdsFor(known, rule)));
  const [shortest = []] = ways.sort((a, b) => a.length - b.length);
  return {
    level: won?.id ?? null,
    rank: won?.rank ?? null,
    because: (won?.rules ?? []).map(weigh),
    alsoHeld: held.slice(0, -1).map(({ id }) => id),
    next: above === undefined ? null : { level: above.id, missing: shortest.map(weigh) },
  };
}
