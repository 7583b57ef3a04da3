import { exactSum } from "../util/exact-sum.ts";

/** The number of followers of a platform's account at an instant. */
export interface Snapshot {
  readonly at: number;
  readonly platform: string;
  readonly followers: number;
}

/** Which snapshots count: see the rollup's options. */
export type FollowersPolicy = "mean" | "start" | "end";

const inOrder = (a: Snapshot, b: Snapshot): number => a.at - b.at || a.followers - b.followers;

function byPlatform(snapshots: readonly Snapshot[]): ReadonlyMap<string, readonly Snapshot[]> {
  const platforms = new Map<string, Snapshot[]>();
  for (const snapshot of [...snapshots].sort(inOrder)) {
    const known = platforms.get(snapshot.platform);
    if (known === undefined) platforms.set(snapshot.platform, [snapshot]);
    else known.push(snapshot);
  }
  return platforms;
}

function chosen(snapshots: readonly Snapshot[], policy: FollowersPolicy): number {
  if (policy === "start") return snapshots[0]?.followers ?? 0;
  if (policy === "end") return snapshots.at(-1)?.followers ?? 0;
  const sum = exactSum();
  for (const { followers } of snapshots) sum.add(followers);
  return sum.total() / snapshots.length;
}

/**
 * The followers of a group: platform by platform the snapshots inside it by the policy, else the last
 * one before its end; then the platforms together.
 *
 * @param inside - The group's own snapshots.
 * @param earlier - Those before the group's end that belong to the same accounts.
 * @returns `null` without any snapshot.
 */
export function followersOf(
  inside: readonly Snapshot[],
  earlier: readonly Snapshot[],
  policy: FollowersPolicy,
): number | null {
  const own = byPlatform(inside);
  const past = byPlatform(earlier);
  const platforms = new Set([...own.keys(), ...past.keys()]);
  if (platforms.size === 0) return null;
  const sum = exactSum();
  for (const platform of platforms) {
    const snapshots = own.get(platform);
    sum.add(
      snapshots === undefined
        ? (past.get(platform)?.at(-1)?.followers ?? 0)
        : chosen(snapshots, policy),
    );
  }
  return sum.total();
}
