import type { Metric } from "../../metric/metric.ts";
import { peopleMetric } from "../../metric/people-metric.ts";
import type { Family } from "../../model/family.ts";
import { familyIn } from "../../model/family-in.ts";
import type { Interaction } from "../../model/interaction.ts";
import { kindsOf } from "../../model/kinds-of.ts";
import { checkOptions } from "../../util/check-options.ts";
import type { ByName } from "../../util/map-of.ts";
import type { Acts } from "../acts.ts";
import { inOrder } from "../in-order.ts";
import { PEOPLE_OPTIONS, type PeopleOptions } from "../people-options.ts";
import { standingActs } from "../standing-acts.ts";
import { within } from "../within.ts";
import { threadRoots } from "./thread-roots.ts";

/**
 * Discourse or dialogue.
 *
 * @public
 */
export interface Dialogue {
  /** A text and all that answers it, directly or not. */
  readonly threads: number;
  /** Threads in which the brand answers people and people answer the brand. */
  readonly bothWays: number;
  /** bothWays / threads. */
  readonly reciprocity: Metric;
  /** The share of the brand's own words that answer a person. */
  readonly answering: Metric;
}

/**
 * Which words are looked at.
 *
 * @public
 */
export interface DialogueOptions extends PeopleOptions {
  /** Families of one's own kinds. */
  readonly kinds?: ByName<Family> | undefined;
}

const SAYING = ["converse", "opine", "create"];

/**
 * Tells whether the brand talks with people or at them.
 *
 * Formula: threads where each side answers the other / threads; the brand's words (talk, opinions,
 * creations) that answer a person's act / the brand's words. A thread is a text and all that answers it
 * by `inReplyTo`; machines and totals (`count`) are left out.
 *
 * Source: our own definition, after a French article on turning discourse into dialogue.
 *
 * @param interactions - The acts themselves, those of the brand (`actorKind`) among them.
 * @param options - `from` and `to`: when the words were said. `kinds`: families of one's own kinds.
 * @returns Counts and two shares; `null` with `zero-denominator` without a thread or a word of the brand.
 * @throws `unknown-option`, `unknown-family`, `invalid-input`, `invalid-range`, `unknown-word`.
 *
 * @example
 * ```ts
 * import { dialogue, type Interaction } from "paliers";
 *
 * const channel = { platform: "facebook", ownership: "owned" } as const;
 * const acts: Interaction[] = [
 *   { id: "1", at: 0, kind: "post", channel, actorKind: "brand" },
 *   { id: "2", at: 1, kind: "comment", channel, actor: "ann", inReplyTo: "1" },
 *   { id: "3", at: 2, kind: "reply", channel, actorKind: "brand", inReplyTo: "2" },
 *   { id: "4", at: 3, kind: "ask", channel, actor: "bob" },
 * ];
 * const { reciprocity, answering } = dialogue(acts);
 * [reciprocity.value, answering.value]; // => [0.5, 0.5]
 * ```
 * @public
 */
export function dialogue(interactions: Acts, options: DialogueOptions = {}): Dialogue {
  checkOptions(options, { ...PEOPLE_OPTIONS, kinds: 1 });
  const kinds = kindsOf(options.kinds);
  const standing = standingActs(interactions, options);
  const isWord = ({ kind }: Interaction): boolean => SAYING.includes(familyIn(kind, kinds));
  const words = [...standing.acts, ...standing.brand]
    .filter((act) => (act.count ?? 1) === 1 && (act.inReplyTo !== undefined || isWord(act)))
    .sort(inOrder);
  const { rootOf, parentOf } = threadRoots(words, kinds);
  const isBrand = (act: Interaction): boolean => act.actorKind === "brand";

  const threads = new Map<string, { byBrand: boolean; byPeople: boolean }>();
  let said = 0;
  let answering = 0;
  for (const act of within(words, standing.range)) {
    const root = rootOf(act);
    const thread = threads.get(root) ?? { byBrand: false, byPeople: false };
    threads.set(root, thread);
    const parent = parentOf(act);
    const crosses = parent !== undefined && isBrand(parent) !== isBrand(act);
    if (crosses) thread[isBrand(act) ? "byBrand" : "byPeople"] = true;
    if (!isBrand(act) || !isWord(act)) continue;
    said += 1;
    if (crosses) answering += 1;
  }
  const mutual = [...threads.values()].filter(({ byBrand, byPeople }) => byBrand && byPeople);
  const counts = { counts: "acts" } as const;
  return {
    threads: threads.size,
    bothWays: mutual.length,
    reciprocity: peopleMetric("reciprocity-by-thread", mutual.length, threads.size, counts),
    answering: peopleMetric("answering-share-of-brand", answering, said, counts),
  };
}
