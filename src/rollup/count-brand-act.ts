import type { Family } from "../model/family.ts";
import type { Interaction } from "../model/interaction.ts";
import { earlierPublication } from "./earlier-publication.ts";
import type { Tally } from "./tally.ts";

/** Counts an act of the brand: what it creates unasked is published, the rest answers or passes on. */
export function countBrandAct(tally: Tally, act: Interaction, family: Family): void {
  const count = act.count ?? 1;
  tally.sums.brand += count;
  if (family !== "create" || act.inReplyTo !== undefined) {
    tally.sums.brandReplies += count;
    return;
  }
  tally.exists = true;
  tally.sums.published += count;
  if (act.content !== undefined) tally.contents.add(act.content.id);
  tally.firstPublished = earlierPublication(tally.firstPublished, {
    at: act.at,
    platform: act.channel.platform,
  });
}
