import { zoneClock } from "../calendar/zone-clock.ts";
import { ENGAGING_FAMILIES } from "../model/engaging-families.ts";
import { familyOf } from "../model/family-of.ts";
import type { Interaction } from "../model/interaction.ts";
import type { Kinds } from "../model/kinds.ts";
import { rankOf } from "../taxonomy/rank-of.ts";
import type { Taxonomy } from "../taxonomy/taxonomy.ts";
import { countAct, type Read } from "./count-act.ts";
import type { Dimension } from "./dimension.ts";
import { createGrouping, type Grouping } from "./grouping.ts";
import { keyOf } from "./key-of.ts";
import { PERSON } from "./person.ts";
import type { Place } from "./place.ts";
import type { Copies } from "./register.ts";
import type { RollupOptions } from "./rollup-options.ts";
import { createTally, type Tally } from "./tally.ts";

/** Counts acts into tallies, one a group. */
export interface Counter extends Grouping {
  /** First instant of the range and first one after it. */
  readonly range: readonly [from: number, to: number];
  /** When a content counts as read through. */
  readonly thresholds: { readonly duration: number; readonly progress: number };
  readonly tallies: Map<string, Tally>;
  readonly tallyAt: (place: Place) => Tally;
  /** Counts an act that stands; one that takes back another is there because the other is not. */
  readonly count: (act: Interaction, copies?: Copies) => void;
}

const SITES: readonly string[] = ["web", "website", "site", "blog"];

/** Prepares the counting of one rollup. */
export function createCounter(
  taxonomy: Taxonomy,
  by: readonly Dimension[],
  options: RollupOptions,
  kinds: Kinds | undefined,
): Counter {
  const { calendar, from, to, exclude = [], sites = SITES, readThrough } = options;
  const thresholds = { duration: 30_000, progress: 0.5, ...readThrough };
  const clock = zoneClock(calendar);
  const grouping = createGrouping(by, taxonomy, clock);
  const tallies = new Map<string, Tally>();
  const range = [
    from === undefined ? Number.NEGATIVE_INFINITY : clock.startOfDay(from),
    to === undefined ? Number.POSITIVE_INFINITY : clock.startOfDay(to, 1),
  ] as const;

  function tallyAt(place: Place): Tally {
    const key = keyOf(place);
    let tally = tallies.get(key);
    if (tally === undefined) {
      tally = createTally(place, taxonomy.levels.length);
      tallies.set(key, tally);
    }
    return tally;
  }

  function read(act: Interaction, rank: number): Read {
    const { kind, channel, actorKind = "consumer" } = act;
    const { count: acts = 1, duration = Number.NaN, progress = Number.NaN } = act;
    const family = familyOf(kind, kinds);
    const isEngaging = ENGAGING_FAMILIES.includes(family);
    const isOnSite =
      channel.ownership === "owned" && channel.offline !== true && sites.includes(channel.platform);
    return {
      rank,
      family,
      isEngaging,
      isThrough:
        (kind === "view" || kind === "read") &&
        (progress >= thresholds.progress || duration >= thresholds.duration * Math.abs(acts)),
      known:
        rank * PERSON.rank +
        (isEngaging ? PERSON.engaged : 0) +
        (kind === "read" ? PERSON.read : 0) +
        (kind === "view" ? PERSON.viewed : 0) +
        (family === "consume" && isOnSite ? PERSON.visited : 0),
      aside:
        actorKind === "brand"
          ? family === "create" && act.inReplyTo === undefined
            ? "published"
            : "brandReplies"
          : act.automated === true && options.automated !== "include"
            ? "automated"
            : exclude.includes(actorKind)
              ? "asked"
              : null,
    };
  }

  function count(act: Interaction, copies?: Copies): void {
    if (act.at < range[0] || act.at >= range[1]) return;
    const rank = rankOf(act, taxonomy);
    const reading = read(act, rank);
    for (const place of grouping.placesOf(act, rank)) {
      const tally = tallyAt(place);
      if (act.undoes !== undefined) tally.counts.unmatchedUndoes += 1;
      else {
        tally.counts.duplicates += copies?.duplicates ?? 0;
        tally.counts.conflicts += copies?.conflicts ?? 0;
        countAct(tally, act, reading);
      }
    }
  }

  return { ...grouping, range, thresholds, tallies, tallyAt, count };
}
