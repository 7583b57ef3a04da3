import type { LevelPolicy } from "./level-policy.ts";

/** What is known of the levels somebody acted at. */
export interface RankMemory {
  /** The rank of the latest act that has one. */
  last: number;
  /** Acts by rank, from rank 1 on. */
  readonly times: number[];
}

/** The rank that a policy gives to somebody; 0 for none. */
export function levelOfRanks({ last, times }: RankMemory, policy: LevelPolicy): number {
  if (policy === "current") return last;
  const needed = policy === "peak" ? 1 : policy.sustained;
  let rank = times.length;
  let reached = 0;
  while (rank > 0) {
    reached += times[rank - 1] ?? 0;
    if (reached >= needed) return rank;
    rank -= 1;
  }
  return 0;
}
