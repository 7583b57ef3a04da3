import type { ActorKind } from "../model/actor-kind.ts";
import { ENGAGING_FAMILIES } from "../model/engaging-families.ts";
import { familyIn } from "../model/family-in.ts";
import type { Interaction } from "../model/interaction.ts";
import type { Kinds } from "../model/kinds.ts";
import { addPerson } from "./add-person.ts";
import { addTo } from "./add-to.ts";
import { earlierPublication } from "./earlier-publication.ts";
import { isPublication } from "./is-publication.ts";
import { PERSON } from "./person.ts";
import type { RollupOptions } from "./rollup-options.ts";
import type { Tally } from "./tally.ts";

/** What the options of a rollup make of its acts. */
export interface Rules {
  readonly kinds: Kinds | undefined;
  readonly automated: RollupOptions["automated"];
  readonly exclude: readonly ActorKind[];
  /** Platforms that are the brand's own sites. */
  readonly sites: readonly string[];
  /** When a content counts as read through. */
  readonly thresholds: { readonly duration: number; readonly progress: number };
}

/** Counts an act in one group: the brand's and those left out apart from engagement. */
export function countAct(tally: Tally, act: Interaction, rank: number, rules: Rules): void {
  const { draft, people, contents } = tally;
  const { kind, channel, actor, actorKind = "consumer", content, rating, count = 1 } = act;
  const { platform, ownership } = channel;
  const family = familyIn(kind, rules.kinds);
  const isBrand = actorKind === "brand";
  // What is left out makes a group too: otherwise its counts would be lost with it.
  tally.exists = true;
  if (isBrand) draft.excluded.brand += count;
  if (isBrand && !isPublication(act, rules.kinds)) {
    draft.brandReplies += count;
    return;
  }
  if (!isBrand && act.automated === true && rules.automated !== "include") {
    draft.excluded.automated += count;
    return;
  }
  if (!isBrand && rules.exclude.includes(actorKind)) {
    draft.excluded.asked += count;
    return;
  }
  if (content !== undefined) contents.add(content.id);
  if (isBrand) {
    draft.published += count;
    tally.firstPublished = earlierPublication(tally.firstPublished, { at: act.at, platform });
    return;
  }

  const isEngaging = ENGAGING_FAMILIES.includes(family);
  const weight = Math.abs(count);
  draft.interactions += count;
  addTo(draft.byKind, kind, count);
  draft.byFamily[family] += count;
  draft.byOwnership[ownership] += count;
  if (isEngaging) draft.engagementByOwnership[ownership] += count;
  draft.bySentiment[act.sentiment ?? "unknown"] += count;
  if (rank === 0) {
    draft.unclassified += count;
    addTo(draft.unclassifiedByKind, kind, count);
  } else draft.byLevel[rank - 1] = (draft.byLevel[rank - 1] ?? 0) + count;
  for (const about of new Set(act.about)) addTo(draft.byAbout, about, count);

  if (act.prompted === "spontaneous") draft.spontaneous += count;
  if (act.prompted !== undefined) draft.promptedKnown += count;
  if (act.inReplyTo !== undefined) draft.answers += count;
  if (rating !== undefined) {
    draft.ratings.count += count;
    draft.ratings.sum.add(rating * count);
    draft.ratings.squares.add(rating * rating * count);
  }
  const { duration = Number.NaN, progress = Number.NaN } = act;
  const { thresholds, sites } = rules;
  const isThrough = progress >= thresholds.progress || duration >= thresholds.duration * weight;
  if (kind === "view" || kind === "read") {
    if (isThrough) draft.readThrough.count += count;
    if (act.progress !== undefined || act.duration !== undefined) draft.readThroughKnown += count;
  }
  if (act.duration !== undefined && family === "consume") {
    draft.durations.count += count;
    draft.durations.sum.add(act.duration);
  }

  draft.identified.all += weight;
  if (actor === undefined) {
    draft.anonymous += count;
    return;
  }
  draft.identified.known += weight;
  const isOnSite = ownership === "owned" && channel.offline !== true && sites.includes(platform);
  addPerson(
    people,
    actor,
    rank * PERSON.rank +
      (isEngaging ? PERSON.engaged : 0) +
      (kind === "read" ? PERSON.read : 0) +
      (kind === "view" ? PERSON.viewed : 0) +
      (family === "consume" && isOnSite ? PERSON.visited : 0),
  );
}
