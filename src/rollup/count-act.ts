import type { Family } from "../model/family.ts";
import type { Interaction } from "../model/interaction.ts";
import { addPerson } from "./add-person.ts";
import { addTo } from "./add-to.ts";
import { earlierPublication } from "./earlier-publication.ts";
import type { Tally } from "./tally.ts";

/** What a rollup decides once about an act, before it is counted in its groups. */
export interface Read {
  readonly rank: number;
  readonly family: Family;
  readonly isEngaging: boolean;
  /** The duration or the progress reached the threshold. */
  readonly isThrough: boolean;
  /** What the act tells of the person who did it; see `PERSON`. */
  readonly known: number;
  /** Where it is counted if it is no engagement. */
  readonly aside: "published" | "brandReplies" | "automated" | "asked" | null;
}

/** Counts an act in one group. */
export function countAct(tally: Tally, act: Interaction, read: Read): void {
  const { counts, splits, sums } = tally;
  const { kind, channel, actor, content, rating, duration, count = 1 } = act;
  const { rank, family, aside } = read;
  if (aside === "automated" || aside === "asked") sums[aside] += count;
  else if (aside === "brandReplies") counts.brandReplies += count;
  else {
    tally.exists = true;
    if (content !== undefined) tally.contents.add(content.id);
    if (aside === "published") {
      counts.published += count;
      tally.firstPublished = earlierPublication(tally.firstPublished, {
        at: act.at,
        platform: channel.platform,
      });
    }
  }
  if (aside !== null) return;

  counts.interactions += count;
  addTo(tally.byKind, kind, count);
  splits.byFamily[family] += count;
  splits.byOwnership[channel.ownership] += count;
  if (read.isEngaging) splits.engagementByOwnership[channel.ownership] += count;
  splits.bySentiment[act.sentiment ?? "unknown"] += count;
  tally.ranks[rank] = (tally.ranks[rank] ?? 0) + count;
  for (const about of new Set(act.about)) addTo(tally.byAbout, about, count);

  if (act.prompted === undefined) counts.spontaneous += count;
  if (act.inReplyTo !== undefined) counts.answers += count;
  if (read.isThrough) sums.readThrough += count;
  if (rating !== undefined) {
    sums.ratings += count;
    tally.rated.add(rating * count);
    tally.ratedSquares.add(rating * rating * count);
  }
  if (duration !== undefined && family === "consume") {
    sums.durations += count;
    tally.spent.add(duration);
  }
  const weight = Math.abs(count);
  sums.weight += weight;
  if (actor === undefined) counts.anonymous += count;
  else {
    sums.identified += weight;
    addPerson(tally.people, actor, read.known);
  }
}
