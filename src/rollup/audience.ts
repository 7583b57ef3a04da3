import type { Exposure } from "../model/exposure.ts";
import { exactSum } from "../util/exact-sum.ts";
import type { Counter } from "./counter.ts";
import type { Facts } from "./facts.ts";
import { followersOf, type Snapshot } from "./followers-of.ts";
import type { RollupOptions } from "./rollup-options.ts";
import type { Tally } from "./tally.ts";

/** The denominators of one group. */
export type Audience = Pick<
  Facts,
  "followers" | "reach" | "impressions" | "views" | "visitors" | "exposed"
>;

const MEASURES = ["reach", "impressions", "views", "visitors"] as const;
const NOBODY: Audience = {
  followers: null,
  reach: null,
  impressions: null,
  views: null,
  visitors: null,
  exposed: { exposures: 0, followers: 0, reach: 0, impressions: 0, views: 0, visitors: 0 },
};

/**
 * Finds the denominators of every group, and makes the groups that only an exposure fell into.
 *
 * At a grain that exposures do not have, such as the sentiment, every denominator is `null`: repeating
 * the whole audience on each row would make each rate wrong.
 */
export function audienceOf(
  exposures: Iterable<Exposure>,
  counter: Counter,
  policy: NonNullable<RollupOptions["followers"]>,
): (tally: Tally) => Audience {
  const { grouping, range, tallyAt } = counter;
  const groups = new Map<Tally, Exposure[]>();
  // Snapshots by the values that are not time, so that an empty month finds the month before.
  const accounts = new Map<string, Snapshot[]>();
  const accountOf = ({ values, order }: Pick<Tally, "values" | "order">): string =>
    grouping.keyOf({
      values: values.filter((_, index) => typeof order[index] !== "number"),
      order: [],
      span: null,
    });

  const pageSnapshots: Snapshot[] = [];
  for (const exposure of exposures) {
    const { at, channel, content, followers } = exposure;
    const place = grouping.placeOfExposure(exposure);
    if (place === null) return () => NOBODY;
    if (followers !== undefined) {
      const snapshot = { at, platform: channel.platform, followers };
      const account = accountOf(place);
      const known = accounts.get(account);
      if (known === undefined) accounts.set(account, [snapshot]);
      else known.push(snapshot);
      if (content === undefined) pageSnapshots.push(snapshot);
    }
    if (at < range[0] || at >= range[1]) continue;
    const tally = tallyAt(place);
    tally.exists = true;
    const inside = groups.get(tally);
    if (inside === undefined) groups.set(tally, [exposure]);
    else inside.push(exposure);
  }

  function followersIn(tally: Tally, inside: readonly Snapshot[]): number | null {
    if (policy !== "atPublish") {
      const end = Math.min(tally.span?.[1] ?? Number.POSITIVE_INFINITY, range[1]);
      const earlier = (accounts.get(accountOf(tally)) ?? []).filter(({ at }) => at < end);
      return followersOf(inside, earlier, policy);
    }
    const published = tally.firstPublished;
    if (inside.length > 0) return followersOf(inside, [], "start");
    if (published === null) return null;
    const before = pageSnapshots.filter(
      ({ at, platform }) => platform === published.platform && at <= published.at,
    );
    return followersOf(before, [], "end");
  }

  return (tally) => {
    const inside = groups.get(tally) ?? [];
    const snapshots = inside.flatMap(({ at, channel, followers }) =>
      followers === undefined ? [] : [{ at, platform: channel.platform, followers }],
    );
    const given = MEASURES.map((measure) => inside.flatMap((exposure) => exposure[measure] ?? []));
    const [reach = null, impressions = null, views = null, visitors = null] = given.map(
      (values) => {
        if (values.length === 0) return null;
        const sum = exactSum();
        values.forEach(sum.add);
        return sum.total();
      },
    );
    const [reached = 0, impressed = 0, viewed = 0, visited = 0] = given.map(
      (values) => values.length,
    );
    return {
      followers: followersIn(tally, snapshots),
      reach,
      impressions,
      views,
      visitors,
      exposed: {
        exposures: inside.length,
        followers: snapshots.length,
        reach: reached,
        impressions: impressed,
        views: viewed,
        visitors: visited,
      },
    };
  };
}
