import type { Interaction } from "../model/interaction.ts";
import type { Columns } from "../rollup/columns.ts";
import type { Rows } from "../rollup/rows.ts";
import { checkInput } from "../util/check-input.ts";
import { compareCodeUnits } from "../util/compare-code-units.ts";
import { isObject } from "../util/is-object.ts";
import { withoutUndefined } from "../util/without-undefined.ts";
import type { Acts } from "./acts.ts";
import { type ActorMapping, readMapping } from "./read-mapping.ts";
import { tableOf } from "./table-of.ts";

/**
 * Anything that says who did it: an act, a conversion, a row of one's own.
 *
 * @public
 */
export interface Attributed {
  /** Who acted or converted; absent: nobody in particular. */
  readonly actor?: string | undefined;
  /** When, epoch milliseconds; needed where whose an account was depends on the time. */
  readonly at?: number | undefined;
  /** What it was about, and who wrote that. */
  readonly content?:
    | { readonly id?: string | undefined; readonly author?: string | undefined }
    | undefined;
}

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
 * Rows in which one person has one name, and what was merged to get there.
 *
 * @public
 */
export interface ResolvedActors<T extends Attributed = Interaction> {
  /** The rows, in the order given; of columns each act once. Members that were `undefined` are not there. */
  readonly rows: readonly T[];
  /** The same rows, by the name that fits acts. */
  readonly interactions: readonly T[];
  /** People with several accounts among the rows, by name. */
  readonly merged: readonly MergedActor[];
  /** Rows whose actor got another name. */
  readonly renamed: number;
  /** Accounts of the mapping that never acted and wrote nothing. */
  readonly unused: readonly string[];
}

/**
 * Makes one person of several accounts, before anything about people is measured.
 *
 * Who acts and who wrote a content are renamed alike, so that what a person receives follows too.
 * An account may point to another that points to the person. Nothing is guessed: who is who is the
 * caller's knowledge. Conversions are resolved as acts are, with the same mapping, or their people would
 * not be found among those who acted.
 *
 * A list of links may say from when to when an account was whose: a tablet at the counter is Ann's until
 * noon and Bob's after it. A row belongs to whoever had the account at its `at`; a content to whoever had
 * it when the account first acted on it.
 *
 * @param interactions - Any rows in memory that have an actor, acts or conversions, or the `columns` made of
 *   acts; not changed.
 * @param mapping - The person of each account: a Map, an object, or a list of links `{ from, to, at, until }`,
 *   `at` included and `until` not. Accounts that it lacks stay themselves, and so do those of links outside
 *   their time.
 * @returns The rows with people's names, and a report of what was merged.
 * @throws `circular-mapping` when accounts point to each other in a circle; `overlapping-links` when an account
 *   has two people at one time; `invalid-range`, `invalid-instant` for a link that ends before it begins, or has
 *   no instant; `invalid-input` for what is no row or no mapping, a function of one's own for instance.
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
 *
 * const sales = [9, 15].map((hour) => ({ id: `${hour}`, at: hour, goal: "sale", actor: "tablet" }));
 * const shifts = [{ from: "tablet", to: "ann", until: 12 }, { from: "tablet", to: "bob", at: 12 }];
 * resolveActors(sales, shifts).rows.map(({ actor }) => actor); // => ["ann", "bob"]
 * ```
 * @public
 */
export function resolveActors(interactions: Acts, mapping: ActorMapping): ResolvedActors;
export function resolveActors<T extends Attributed>(
  rows: Rows<T>,
  mapping: ActorMapping,
): ResolvedActors<T>;
export function resolveActors(
  given: Rows<Attributed> | Columns,
  mapping: ActorMapping,
): ResolvedActors<Attributed> {
  const { accounts: named, isTimed, personOf } = readMapping(mapping);
  // Rows keep their copies and their order: nothing but the names is settled here.
  const isRows = isObject(given) && Symbol.iterator in given;
  const before = Array.from(
    isRows ? given : tableOf(given).acts.kept.values(),
    (row: Attributed): Attributed => {
      checkInput(isObject(row), "rows, each an object that says who acted");
      return withoutUndefined(row);
    },
  );
  const written = isTimed ? writtenAt(before) : null;
  const accounts = new Map<string, Set<string>>();
  const used = new Set<string>();
  let renamed = 0;

  function resolve(row: Attributed): Attributed {
    const { actor, at, content } = row;
    const author = content?.author;
    let own = row;
    if (author !== undefined) {
      used.add(author);
      const writer = personOf(author, written?.get(keyOf(author, content?.id)) ?? at);
      if (writer !== author) own = { ...row, content: { ...content, author: writer } };
    }
    if (actor === undefined) return own;
    used.add(actor);
    const person = personOf(actor, at);
    const known = accounts.get(person);
    if (known === undefined) accounts.set(person, new Set([actor]));
    else known.add(actor);
    if (person === actor) return own;
    renamed += 1;
    return { ...own, actor: person };
  }

  const rows = before.map(resolve);
  const merged = [...accounts]
    .filter(([, some]) => some.size > 1)
    .map(([key, some]) => ({ key, accounts: [...some].sort(compareCodeUnits) }))
    .sort((a, b) => compareCodeUnits(a.key, b.key));
  const unused = named.filter((account) => !used.has(account)).sort(compareCodeUnits);
  return { rows, interactions: rows, merged, renamed, unused };
}

const keyOf = (author: string, content: string | undefined): string =>
  JSON.stringify([author, content]);

/** When an account wrote a content: its own first act on it. Others act on it later, when the account may have changed hands. */
function writtenAt(rows: readonly Attributed[]): ReadonlyMap<string, number> {
  const written = new Map<string, number>();
  for (const { actor, at, content } of rows) {
    if (actor === undefined || at === undefined || content?.author !== actor) continue;
    const key = keyOf(actor, content.id);
    written.set(key, Math.min(at, written.get(key) ?? at));
  }
  return written;
}
