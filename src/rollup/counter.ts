import { zoneClock } from "../calendar/zone-clock.ts";
import type { Interaction } from "../model/interaction.ts";
import type { Kinds } from "../model/kinds.ts";
import { rankOf } from "../taxonomy/rank-of.ts";
import type { Taxonomy } from "../taxonomy/taxonomy.ts";
import { contentKey } from "./content-key.ts";
import { countAct, type Rules } from "./count-act.ts";
import type { Dimension } from "./dimension.ts";
import { createGrouping, type Grouping } from "./grouping.ts";
import { keyOf } from "./key-of.ts";
import type { Place } from "./place.ts";
import type { Copies } from "./register.ts";
import type { RollupOptions } from "./rollup-options.ts";
import { createTally, type Tally } from "./tally.ts";
import { thresholdsOf } from "./thresholds-of.ts";

/** Counts acts into tallies, one a group. */
export interface Counter extends Grouping {
  /** First instant of the range and first one after it. */
  readonly range: readonly [from: number, to: number];
  readonly thresholds: Rules["thresholds"];
  readonly tallies: Map<string, Tally>;
  readonly tallyAt: (place: Place) => Tally;
  /** Families of one's own kinds. */
  readonly kinds: Kinds | undefined;
  /** Whether a publication that was taken back is left out, with what hangs on its content. */
  readonly leavesOut: boolean;
  /** The contents that are left out for that. */
  readonly gone: Set<string | undefined>;
  /** Counts a publication that was taken back. */
  readonly withdraw: (act: Interaction, copies?: Copies) => void;
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
  const { calendar, from, to, automated, exclude = [], sites = SITES, readThrough } = options;
  const thresholds = thresholdsOf(readThrough);
  const rules = { kinds, automated, exclude, sites, thresholds };
  const clock = zoneClock(calendar);
  const grouping = createGrouping(by, taxonomy, clock);
  const tallies = new Map<string, Tally>();
  const range = [
    from === undefined ? Number.NEGATIVE_INFINITY : clock.startOfDay(from),
    to === undefined ? Number.POSITIVE_INFINITY : clock.startOfDay(to, 1),
  ] as const;

  const leavesOut = options.withdrawn === "exclude";
  const gone = new Set<string | undefined>();
  const isGone = (act: Interaction): boolean =>
    gone.size > 0 && act.content !== undefined && gone.has(contentKey(act));

  function tallyAt(place: Place): Tally {
    const key = keyOf(place);
    let tally = tallies.get(key);
    if (tally === undefined) {
      tally = createTally(place, taxonomy.levels.length);
      tallies.set(key, tally);
    }
    return tally;
  }

  function count(act: Interaction, copies?: Copies): void {
    if (act.at < range[0] || act.at >= range[1] || isGone(act)) return;
    const rank = rankOf(act, taxonomy);
    for (const place of grouping.placesOf(act, rank)) {
      const tally = tallyAt(place);
      if (act.undoes !== undefined) tally.draft.unmatchedUndoes += 1;
      else {
        tally.draft.duplicates += copies?.duplicates ?? 0;
        tally.draft.conflicts += copies?.conflicts ?? 0;
        countAct(tally, act, rank, rules);
      }
    }
  }

  function withdraw(act: Interaction, copies?: Copies): void {
    if (!leavesOut) count(act, copies);
    if (act.at < range[0] || act.at >= range[1]) return;
    for (const place of grouping.placesOf(act, rankOf(act, taxonomy))) {
      const tally = tallyAt(place);
      tally.exists = true;
      tally.draft.withdrawn += act.count ?? 1;
    }
  }

  return {
    ...grouping,
    range,
    thresholds,
    tallies,
    tallyAt,
    kinds,
    leavesOut,
    gone,
    withdraw,
    count,
  };
}
