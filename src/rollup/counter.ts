import { zoneClock } from "../calendar/zone-clock.ts";
import { ENGAGING_FAMILIES } from "../model/engaging-families.ts";
import type { Family } from "../model/family.ts";
import { familyOf } from "../model/family-of.ts";
import type { Interaction } from "../model/interaction.ts";
import { rankOf } from "../taxonomy/rank-of.ts";
import type { Taxonomy } from "../taxonomy/taxonomy.ts";
import { countAct } from "./count-act.ts";
import { countBrandAct } from "./count-brand-act.ts";
import type { Dimension } from "./dimension.ts";
import { createGrouping, type Grouping, type Place } from "./grouping.ts";
import type { RollupOptions } from "./rollup-options.ts";
import { createTally, type Tally } from "./tally.ts";

/** Counts acts into tallies, one a group. */
export interface Counter {
  readonly grouping: Grouping;
  /** First instant of the range and first one after it. */
  readonly range: readonly [from: number, to: number];
  /** When a content counts as read through. */
  readonly thresholds: { readonly duration: number; readonly progress: number };
  readonly tallies: Map<string, Tally>;
  readonly tallyAt: (place: Place) => Tally;
  readonly count: (
    act: Interaction,
    copies?: { readonly duplicates: number; readonly conflicts: number },
  ) => void;
  /** Notes an act that takes back one that is not there. */
  readonly countUnmatched: (act: Interaction) => void;
}

const SITES: readonly string[] = ["web", "website", "site", "blog"];

/** Prepares the counting of one rollup. */
export function createCounter(
  taxonomy: Taxonomy,
  by: readonly Dimension[],
  options: RollupOptions,
): Counter {
  const {
    calendar,
    kinds,
    from,
    to,
    exclude = [],
    automated = "exclude",
    sites = SITES,
    readThrough,
  } = options;
  const thresholds = { duration: 30_000, progress: 0.5, ...readThrough };
  const clock = zoneClock(calendar);
  const grouping = createGrouping(by, taxonomy, clock);
  const tallies = new Map<string, Tally>();
  const range = [
    from === undefined ? Number.NEGATIVE_INFINITY : clock.startOfDay(from),
    to === undefined ? Number.POSITIVE_INFINITY : clock.startOfDay(to, 1),
  ] as const;

  const families = new Map<string, Family>();
  function familyFor(kind: string): Family {
    let family = families.get(kind);
    if (family === undefined) {
      family = familyOf(kind, kinds);
      families.set(kind, family);
    }
    return family;
  }

  function tallyAt(place: Place): Tally {
    const key = grouping.keyOf(place);
    let tally = tallies.get(key);
    if (tally === undefined) {
      tally = createTally(place, taxonomy.levels.length);
      tallies.set(key, tally);
    }
    return tally;
  }

  const inRange = ({ at }: Interaction): boolean => at >= range[0] && at < range[1];
  const isThrough = ({ duration, progress, count: acts = 1 }: Interaction): boolean =>
    (progress !== undefined && progress >= thresholds.progress) ||
    (duration !== undefined && duration >= thresholds.duration * Math.abs(acts));

  function count(
    act: Interaction,
    copies?: { readonly duplicates: number; readonly conflicts: number },
  ): void {
    if (!inRange(act)) return;
    const { actorKind = "consumer", channel } = act;
    const rank = rankOf(act, taxonomy);
    const family = familyFor(act.kind);
    const times = act.count ?? 1;
    const read = {
      rank,
      family,
      engaging: ENGAGING_FAMILIES.includes(family),
      onSite:
        channel.ownership === "owned" &&
        channel.offline !== true &&
        sites.includes(channel.platform),
      through: isThrough(act),
    };
    for (const place of grouping.placesOf(act, rank)) {
      const tally = tallyAt(place);
      if (copies !== undefined) {
        tally.sums.duplicates += copies.duplicates;
        tally.sums.conflicts += copies.conflicts;
      }
      if (actorKind === "brand") countBrandAct(tally, act, family);
      else if (act.automated === true && automated === "exclude") tally.sums.automated += times;
      else if (exclude.includes(actorKind)) tally.sums.asked += times;
      else countAct(tally, act, read);
    }
  }

  function countUnmatched(act: Interaction): void {
    if (!inRange(act)) return;
    for (const place of grouping.placesOf(act, rankOf(act, taxonomy)))
      tallyAt(place).sums.unmatchedUndoes += 1;
  }

  return { grouping, range, thresholds, tallies, tallyAt, count, countUnmatched };
}
