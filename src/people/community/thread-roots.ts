import { familyIn } from "../../model/family-in.ts";
import type { Interaction } from "../../model/interaction.ts";
import type { Kinds } from "../../model/kinds.ts";
import { compareCodeUnits } from "../../util/compare-code-units.ts";

/** Which text an act answers, and which one began the thread. */
export interface Threads {
  readonly parentOf: (act: Interaction) => Interaction | undefined;
  /** The id of the first text known, or of what it answers outside. */
  readonly rootOf: (act: Interaction) => string;
}

/** Finds the threads of some texts; an answer may name the content instead of the act that published it. */
export function threadRoots(texts: readonly Interaction[], kinds: Kinds | undefined): Threads {
  const acts = new Map(texts.map((act) => [act.id, act]));
  const publications = new Map<string, Interaction>();
  for (const act of texts) {
    const { content, inReplyTo, kind } = act;
    if (content === undefined || inReplyTo !== undefined) continue;
    const publishes = familyIn(kind, kinds) === "create";
    if (publishes && !publications.has(content.id)) publications.set(content.id, act);
  }
  const parentOf = ({ inReplyTo }: Interaction): Interaction | undefined =>
    inReplyTo === undefined ? undefined : (acts.get(inReplyTo) ?? publications.get(inReplyTo));

  const roots = new Map<string, string>();
  function rootOf(act: Interaction): string {
    const path = new Set<string>();
    let top = act;
    let root = roots.get(top.id);
    while (root === undefined) {
      path.add(top.id);
      const parent = parentOf(top);
      if (parent === undefined) root = top.inReplyTo ?? top.id;
      else if (path.has(parent.id)) {
        // Answers in a circle make one thread, whichever of them is met first.
        const ids = [...path];
        root = ids.slice(ids.indexOf(parent.id)).sort(compareCodeUnits)[0] ?? parent.id;
      } else {
        top = parent;
        root = roots.get(top.id);
      }
    }
    for (const id of path) roots.set(id, root);
    return root;
  }
  return { parentOf, rootOf };
}
