import type { Exposure } from "../model/exposure.ts";
import { exactSum } from "../util/exact-sum.ts";
import { recordOf } from "../util/record-of.ts";
import type { Counter } from "./counter.ts";
import { DIMENSIONS, type Dimension } from "./dimension.ts";
import type { Facts } from "./facts.ts";
import { keyOf } from "./key-of.ts";
import type { Place } from "./place.ts";
import type { RollupOptions } from "./rollup-options.ts";
import { spanOf } from "./span-of.ts";
import type { Tally } from "./tally.ts";

/** The denominators of one group. */
export type Audience = Pick<
  Facts,
  "followers" | "reach" | "impressions" | "views" | "visitors" | "sumsOfTotals" | "exposed"
>;

/** An exposure that says how many followers there were. */
type Snapshot = Exposure & { readonly followers: number };

const MEASURES = ["followers", "reach", "impressions", "views", "visitors"] as const;

/** What counts people within one exposure, and no longer when several are added up. */
const SUMMED = ["reach", "visitors"] as const;

const isSnapshot = (exposure: Exposure): exposure is Snapshot => exposure.followers !== undefined;

/** The list of a key, begun when it is first asked for. */
function listOf<K, T>(lists: Map<K, T[]>, key: K): T[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

/** The account of a group: its values that are not time, so that an empty month finds the month before. */
const accountOf = (place: Place): string =>
  keyOf(place.filter(({ bucket }) => bucket === undefined));

/** One number for the snapshots of one platform, oldest first. */
function chosen(snapshots: readonly Snapshot[], policy: RollupOptions["followers"]): number {
  const values = snapshots.map(({ followers }) => followers);
  if (policy === "mean") return exactSum(values).total() / values.length;
  return values.at(policy === "end" ? -1 : 0) ?? 0;
}

/**
 * Platform by platform the snapshots since an instant by the policy, else the last one before it; then
 * the platforms together. `null` without any snapshot.
 */
function followersOf(
  snapshots: readonly Snapshot[],
  since: number,
  policy: RollupOptions["followers"],
): number | null {
  const platforms = new Set(snapshots.map(({ channel }) => channel.platform));
  const numbers = Array.from(platforms, (platform) => {
    const own = snapshots.filter(({ channel }) => channel.platform === platform);
    const inside = own.filter(({ at }) => at >= since);
    return inside.length > 0 ? chosen(inside, policy) : chosen(own, "end");
  });
  return numbers.length > 0 ? exactSum(numbers).total() : null;
}

/**
 * Finds the denominators of every group, and makes the groups that only an exposure fell into.
 *
 * At a grain that exposures do not have, such as the sentiment, every denominator is `null`: repeating
 * the whole audience on each row would make each rate wrong.
 */
export function audienceOf(
  exposures: Iterable<Exposure>,
  { range, placesOf, tallyAt }: Counter,
  by: readonly Dimension[],
  policy: RollupOptions["followers"] = "mean",
): (tally: Tally) => Audience {
  const groups = new Map<Tally, Exposure[]>();
  const accounts = new Map<string, Snapshot[]>();
  const pages: Snapshot[] = [];
  const hasGrain = by.every((dimension) => DIMENSIONS[dimension]);
  const inOrder = [...(hasGrain ? exposures : [])].sort(
    (a, b) => a.at - b.at || (a.followers ?? 0) - (b.followers ?? 0),
  );
  for (const exposure of inOrder) {
    for (const place of placesOf(exposure, 0)) {
      if (isSnapshot(exposure)) {
        listOf(accounts, accountOf(place)).push(exposure);
        if (exposure.content === undefined) pages.push(exposure);
      }
      if (exposure.at < range[0] || exposure.at >= range[1]) continue;
      const tally = tallyAt(place);
      tally.exists = true;
      listOf(groups, tally).push(exposure);
    }
  }

  function followersIn({ place, firstPublished }: Tally): number | null {
    const [start, end] = spanOf(place);
    const since = Math.max(start, range[0]);
    const snapshots = (accounts.get(accountOf(place)) ?? []).filter(
      ({ at }) => at < end && at < range[1],
    );
    if (policy !== "atPublish") return followersOf(snapshots, since, policy);
    const inside = snapshots.filter(({ at }) => at >= since);
    if (inside.length > 0) return followersOf(inside, since, "start");
    const before = pages.filter(
      ({ at, channel }) =>
        firstPublished !== null &&
        channel.platform === firstPublished.platform &&
        at <= firstPublished.at,
    );
    return followersOf(before, since, "end");
  }

  return (tally) => {
    const inside = groups.get(tally) ?? [];
    const given = recordOf(MEASURES, (measure) =>
      inside.flatMap((exposure) => exposure[measure] ?? []),
    );
    return {
      ...recordOf(MEASURES, (measure) =>
        given[measure].length > 0 ? exactSum(given[measure]).total() : null,
      ),
      followers: followersIn(tally),
      sumsOfTotals: SUMMED.filter((measure) => given[measure].length > 1),
      exposed: {
        exposures: inside.length,
        ...recordOf(MEASURES, (measure) => given[measure].length),
      },
    };
  };
}
