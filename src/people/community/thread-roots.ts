import { familyIn } from "../../model/family-in.ts";
import type { Interaction } from "../../model/interaction.ts";
import type { Kinds } from "../../model/kinds.ts";
import { actFinder } from "../../rollup/act-finder.ts";
import { actsByKey } from "../../rollup/acts-by-key.ts";
import { keyOfAct } from "../../rollup/key-of-act.ts";
import { compareCodeUnits } from "../../util/compare-code-units.ts";

/** Which text an act answers, and which one began the thread. */
export interface Threads {
  readonly parentOf: (act: Interaction) => Interaction | undefined;
  /** What names the thread: the first text known, or what it answers outside. */
  readonly rootOf: (act: Interaction) => string;
}

/** Finds the threads of some texts; an answer may name the content instead of the act that published it. */
export function threadRoots(texts: readonly Interaction[], kinds: Kinds | undefined): Threads {
  const find = actFinder(actsByKey(texts));
  const publications = new Map<string, Interaction>();
  for (const act of texts) {
    const { content, inReplyTo, kind } = act;
    if (content === undefined || inReplyTo !== undefined) continue;
    const publishes = familyIn(kind, kinds) === "create";
    if (publishes && !publications.has(content.id)) publications.set(content.id, act);
  }
  const parentOf = (act: Interaction): Interaction | undefined => {
    const { inReplyTo } = act;
    return inReplyTo === undefined
      ? undefined
      : (find(act, inReplyTo) ?? publications.get(inReplyTo));
  };

  const roots = new Map<Interaction, string>();
  function rootOf(act: Interaction): string {
    const path = new Set<Interaction>();
    let top = act;
    let root = roots.get(top);
    while (root === undefined) {
      path.add(top);
      const parent = parentOf(top);
      if (parent === undefined) root = top.inReplyTo ?? keyOfAct(top);
      else if (path.has(parent)) {
        // Answers in a circle make one thread, whichever of them is met first.
        const circle = [...path];
        const keys = circle.slice(circle.indexOf(parent)).map(keyOfAct);
        root = keys.sort(compareCodeUnits)[0] ?? keyOfAct(parent);
      } else {
        top = parent;
        root = roots.get(top);
      }
    }
    for (const one of path) roots.set(one, root);
    return root;
  }
  return { parentOf, rootOf };
}
