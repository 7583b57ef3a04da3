import type { Interaction } from "../model/interaction.ts";
import type { Rows } from "../rollup/rows.ts";
import { compareCodeUnits } from "../util/compare-code-units.ts";
import { PaliersError } from "../util/paliers-error.ts";

/**
 * Interactions in which one person has one name, and what was merged to get there.
 *
 * @public
 */
export interface ResolvedActors {
  readonly interactions: readonly Interaction[];
  /** People with several accounts among the interactions, by name. */
  readonly merged: readonly { readonly person: string; readonly accounts: readonly string[] }[];
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
 * @param interactions - Any rows in memory; not changed.
 * @param mapping - The person of each account: a Map, or an object. Accounts that it lacks stay themselves.
 * @returns The rows with people's names, and a report of what was merged.
 * @throws `circular-mapping` when accounts point to each other in a circle.
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
 * merged; // => [{ person: "ann", accounts: ["@ann", "ann@example.com"] }]
 * ```
 * @public
 */
export function resolveActors(
  interactions: Rows<Interaction>,
  mapping: ReadonlyMap<string, string> | { readonly [account: string]: string },
): ResolvedActors {
  const given: ReadonlyMap<string, string> =
    mapping instanceof Map ? mapping : new Map<string, string>(Object.entries(mapping));
  const names = finalNames(given);
  const nameOf = (account: string): string => names.get(account) ?? account;
  const accounts = new Map<string, Set<string>>();
  const used = new Set<string>();
  let renamed = 0;

  function resolve(act: Interaction): Interaction {
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

  const rows = Array.from(interactions, resolve);
  const merged = [...accounts]
    .filter(([, some]) => some.size > 1)
    .map(([person, some]) => ({ person, accounts: [...some].sort(compareCodeUnits) }))
    .sort((a, b) => compareCodeUnits(a.person, b.person));
  return {
    interactions: rows,
    merged,
    renamed,
    unused: [...given.keys()].filter((account) => !used.has(account)).sort(compareCodeUnits),
  };
}
