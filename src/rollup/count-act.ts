import type { ActorKind } from "../model/actor-kind.ts";
import { ENGAGING_FAMILIES } from "../model/engaging-families.ts";
import { familyOf } from "../model/family-of.ts";
import type { Interaction } from "../model/interaction.ts";
import type { Kinds } from "../model/kinds.ts";
import { addPerson } from "./add-person.ts";
import { addTo } from "./add-to.ts";
import { earlierPublication } from "./earlier-publication.ts";
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
  const { counts, splits, sums } = tally;
  const { kind, channel, actor, actorKind = "consumer", content, rating, count = 1 } = act;
  const { platform, ownership } = channel;
  const family = familyOf(kind, rules.kinds);
  const isBrand = actorKind === "brand";
  if (isBrand && (family !== "create" || act.inReplyTo !== undefined)) {
    counts.brandReplies += count;
    return;
  }
  if (!isBrand && act.automated === true && rules.automated !== "include") {
    sums.automated += count;
    return;
  }
  if (!isBrand && rules.exclude.includes(actorKind)) {
    sums.asked += count;
    return;
  }
  tally.exists = true;
  if (content !== undefined) tally.contents.add(content.id);
  if (isBrand) {
    counts.published += count;
    tally.firstPublished = earlierPublication(tally.firstPublished, { at: act.at, platform });
    return;
  }

  const isEngaging = ENGAGING_FAMILIES.includes(family);
  const weight = Math.abs(count);
  counts.interactions += count;
  addTo(tally.byKind, kind, count);
  splits.byFamily[family] += count;
  splits.byOwnership[ownership] += count;
  if (isEngaging) splits.engagementByOwnership[ownership] += count;
  splits.bySentiment[act.sentiment ?? "unknown"] += count;
  tally.ranks[rank] = (tally.ranks[rank] ?? 0) + count;
  for (const about of new Set(act.about)) addTo(tally.byAbout, about, count);

  if (act.prompted === undefined) counts.spontaneous += count;
  if (act.inReplyTo !== undefined) counts.answers += count;
  if (rating !== undefined) {
    sums.ratings += count;
    tally.rated.add(rating * count);
    tally.ratedSquares.add(rating * rating * count);
  }
  const { duration = Number.NaN, progress = Number.NaN } = act;
  const { thresholds, sites } = rules;
  const isThrough = progress >= thresholds.progress || duration >= thresholds.duration * weight;
  if ((kind === "view" || kind === "read") && isThrough) sums.readThrough += count;
  if (act.duration !== undefined && family === "consume") {
    sums.durations += count;
    tally.spent.add(act.duration);
  }

  sums.weight += weight;
  if (actor === undefined) {
    counts.anonymous += count;
    return;
  }
  sums.identified += weight;
  const isOnSite = ownership === "owned" && channel.offline !== true && sites.includes(platform);
  addPerson(
    tally.people,
    actor,
    rank * PERSON.rank +
      (isEngaging ? PERSON.engaged : 0) +
      (kind === "read" ? PERSON.read : 0) +
      (kind === "view" ? PERSON.viewed : 0) +
      (family === "consume" && isOnSite ? PERSON.visited : 0),
  );
}
