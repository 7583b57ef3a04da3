import { familyIn } from "../../model/family-in.ts";
import type { Interaction } from "../../model/interaction.ts";
import type { ActFinder } from "../../rollup/act-finder.ts";

/** Tells whether the content of an act is what its actor made, not what it is about. */
function publishedBy({ kind, actor, content, inReplyTo }: Interaction): boolean {
  const author = content?.author;
  if (author !== undefined) return author === actor;
  return familyIn(kind) === "create" && inReplyTo === undefined;
}

/**
 * Finds the answers to an act: those that name it, or the content that it published, oldest first.
 *
 * What came before the act does not answer it, whatever it names.
 */
export function answersTo(
  replies: readonly Interaction[],
  find: ActFinder,
): (act: Interaction) => readonly Interaction[] {
  const named = new Map<string, Interaction[]>();
  for (const reply of replies) {
    if (reply.inReplyTo === undefined) continue;
    const known = named.get(reply.inReplyTo);
    if (known === undefined) named.set(reply.inReplyTo, [reply]);
    else known.push(reply);
  }
  return (act) => {
    const { id, at, content } = act;
    // Another platform may have an act of that id, and an answer there means that one.
    const direct = (named.get(id) ?? []).filter((reply) => find(reply, id) === act);
    const published = publishedBy(act) ? content?.id : undefined;
    const isOther = published !== undefined && published !== id;
    const viaContent = isOther ? (named.get(published) ?? []) : [];
    const found = [...direct, ...viaContent].filter((reply) => reply.at >= at && reply !== act);
    return viaContent.length === 0 ? found : found.sort((a, b) => a.at - b.at);
  };
}
