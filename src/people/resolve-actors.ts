import type { Interaction } from "../model/interaction.ts";
import { checkInput } from "../util/check-input.ts";
import { compareCodeUnits } from "../util/compare-code-units.ts";
import { isObject } from "../util/is-object.ts";
import { type ByName, mapOf } from "../util/map-of.ts";
import { PaliersError } from "../util/paliers-error.ts";
import { withoutUndefined } from "../util/without-undefined.ts";
import type { Acts } from "./acts.ts";
import { tableOf } from "./table-of.ts";

/**
 * A person with several accounts.
 *
 * @public
 */
export interface MergedActor {
  /** The person's name. */
  readonly key: string;
  /** All the names that the person acted under, in order. */
  readonly accounts: readonly string[];
}

/**
 * Interactions in which one person has one name, and what was merged to get there.
 *
 * @public
 */
export interface ResolvedActors {
  /** The acts, in the order given; of columns each once. Members that were `undefined` are not there. */
  readonly interactions: readonly Interaction[];
  /** People with several accounts among the interactions, by name. */
  readonly merged: readonly MergedActor[];
  /** Interactions whose actor got another name. */
  readonly renamed: number;
  /** Accounts of the mapping that never acted and wrote nothing. */
  readonly unused: readonly string[];
}

function finalNames(entries: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const account of entries.keys()) {
    const path = new Set([account]);
    let person = account;
    for (let next = entries.get(person); next !== undefined && next !== person; ) {
      if (path.has(next)) {
        throw new PaliersError(
          "circular-mapping",
          `the accounts ${[...path].map((one) => `"${one}"`).join(", ")} name each other in a circle`,
        );
      }
      path.add(next);
      person = next;
      next = entries.get(person);
    }
    names.set(account, person);
  }
  return names;
}

/**
 * Makes one person of several accounts, before anything about people is measured.
 *
 * Who acts and who wrote a content are renamed alike, so that what a person receives follows too.
 * An account may point to another that points to the person. Nothing is guessed: who is who is the
 * caller's knowledge.
 *
 * @param interactions - Any rows in memory, or the `columns` made of them; not changed.
 * @param mapping - The person of each account: a Map, or an object. Accounts that it lacks stay themselves.
 * @returns The rows with people's names, and a report of what was merged.
 * @throws `circular-mapping` when accounts point to each other in a circle; `invalid-input` for what is
 *   no row or no mapping, a function of one's own for instance.
 *
 * @example
 * ```ts
 * import { resolveActors } from "paliers";
 *
 * const channel = { platform: "web", ownership: "owned" } as const;
 * const rows = [
 *   { id: "1", at: 0, kind: "like", channel, actor: "@ann" },
 *   { id: "2", at: 1, kind: "review", channel, actor: "ann@example.com" },
 * ];
 * const { interactions, merged } = resolveActors(rows, { "@ann": "ann", "ann@example.com": "ann" });
 * interactions.map(({ actor }) => actor); // => ["ann", "ann"]
 * merged; // => [{ key: "ann", accounts: ["@ann", "ann@example.com"] }]
 * ```
 * @public
 */
export function resolveActors(interactions: Acts, mapping: ByName<string>): ResolvedActors {
  const persons = mapOf(mapping, "the person of each account");
  const names = finalNames(persons);
  const nameOf = (account: string): string => names.get(account) ?? account;
  const accounts = new Map<string, Set<string>>();
  const used = new Set<string>();
  let renamed = 0;

  function resolve(given: Interaction): Interaction {
    checkInput(isObject(given), "rows of interactions, each an object");
    const act = withoutUndefined(given);
    const { actor, content } = act;
    const author = content?.author;
    if (author !== undefined) used.add(author);
    const named =
      content === undefined || author === undefined || nameOf(author) === author
        ? act
        : { ...act, content: { ...content, author: nameOf(author) } };
    if (actor === undefined) return named;
    used.add(actor);
    const person = nameOf(actor);
    const known = accounts.get(person);
    if (known === undefined) accounts.set(person, new Set([actor]));
    else known.add(actor);
    if (person === actor) return named;
    renamed += 1;
    return { ...named, actor: person };
  }

  // Rows keep their copies and their order: nothing but the names is settled here.
  const isRows = isObject(interactions) && Symbol.iterator in interactions;
  const rows = Array.from(
    isRows ? interactions : tableOf(interactions).acts.kept.values(),
    resolve,
  );
  const merged = [...accounts]
    .filter(([, some]) => some.size > 1)
    .map(([key, some]) => ({ key, accounts: [...some].sort(compareCodeUnits) }))
    .sort((a, b) => compareCodeUnits(a.key, b.key));
  return {
    interactions: rows,
    merged,
    renamed,
    unused: [...persons.keys()].filter((account) => !used.has(account)).sort(compareCodeUnits),
  };
}
