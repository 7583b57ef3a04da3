import type { KpiMetric } from "../../metric/kpi-metric.ts";
import { quotient } from "../../metric/quotient.ts";
import { familyIn } from "../../model/family-in.ts";
import type { Interaction } from "../../model/interaction.ts";
import type { Rows } from "../../rollup/rows.ts";

const OPENING = ["converse", "opine", "create"];

/**
 * The share of threads in which the brand answers people and people answer the brand.
 *
 * A thread is a text and all that answers it, directly or not (`inReplyTo`); something else that
 * was answered opens one too. Acts that machines did, that were taken back, or that are totals
 * (`count`) are left out.
 *
 * Formula: `threads where each side answers the other / threads`. Unit: ratio (0.4 is 40 %).
 *
 * Source: our own definition, after a French article on turning an audience into a community.
 *
 * @param interactions - The acts themselves, those of the brand (`actorKind`) among them.
 * @returns The share; `null` without a thread (`zero-denominator`).
 *
 * @example
 * ```ts
 * import { type Interaction, reciprocityByThread } from "paliers";
 *
 * const channel = { platform: "facebook", ownership: "owned" } as const;
 * const thread: Interaction[] = [
 *   { id: "1", at: 0, kind: "post", channel, actorKind: "brand" },
 *   { id: "2", at: 1, kind: "comment", channel, inReplyTo: "1" },
 *   { id: "3", at: 2, kind: "reply", channel, inReplyTo: "2", actorKind: "brand" },
 *   { id: "4", at: 3, kind: "ask", channel },
 * ];
 * reciprocityByThread(thread).value; // => 0.5
 * ```
 * @public
 */
export function reciprocityByThread(interactions: Rows<Interaction>): KpiMetric {
  const rows = [...interactions];
  const undone = new Set(rows.flatMap(({ undoes }) => undoes ?? []));
  const acts = new Map<string, Interaction>();
  // An answer may name the content instead of the act that published it.
  const publications = new Map<string, Interaction>();
  for (const act of rows) {
    const { id, undoes, automated, count = 1, content, inReplyTo, kind } = act;
    if (undoes !== undefined || undone.has(id) || automated === true || count !== 1) continue;
    if (acts.has(id)) continue;
    acts.set(id, act);
    const publishes = inReplyTo === undefined && familyIn(kind) === "create";
    if (publishes && content !== undefined && !publications.has(content.id))
      publications.set(content.id, act);
  }

  const parentOf = ({ inReplyTo }: Interaction): Interaction | undefined =>
    inReplyTo === undefined ? undefined : (acts.get(inReplyTo) ?? publications.get(inReplyTo));
  const roots = new Map<string, string>();
  function rootOf(act: Interaction): string {
    const path = [act.id];
    let top = act;
    let root: string | undefined = roots.get(act.id);
    while (root === undefined) {
      const parent = parentOf(top);
      if (parent === undefined) root = top.inReplyTo ?? top.id;
      // Answers in a circle make one thread, whichever of them is met first.
      else if (path.includes(parent.id)) root = path.slice(path.indexOf(parent.id)).sort()[0];
      else {
        top = parent;
        path.push(top.id);
        root = roots.get(top.id);
      }
    }
    for (const id of path) roots.set(id, root);
    return root;
  }

  const threads = new Map<string, { byBrand: boolean; byPeople: boolean }>();
  for (const act of acts.values()) {
    const answers = act.inReplyTo !== undefined;
    if (!answers && !OPENING.includes(familyIn(act.kind))) continue;
    const root = rootOf(act);
    const thread = threads.get(root) ?? { byBrand: false, byPeople: false };
    threads.set(root, thread);
    const parent = parentOf(act);
    if (parent === undefined) continue;
    const isBrand = act.actorKind === "brand";
    if (isBrand === (parent.actorKind === "brand")) continue;
    if (isBrand) thread.byBrand = true;
    else thread.byPeople = true;
  }
  const mutual = [...threads.values()].filter(({ byBrand, byPeople }) => byBrand && byPeople);
  return quotient("reciprocity-by-thread", {}, mutual.length, threads.size, "acts", "acts");
}
