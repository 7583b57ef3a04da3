import { countAt } from "../count-at.ts";
import type { LevelPolicy } from "./level-policy.ts";
import type { RankMemory } from "./note-rank.ts";

/** The rank that a policy gives to somebody; 0 for none. */
export function levelOfRanks({ last, times }: RankMemory, policy: LevelPolicy): number {
  if (policy === "current") return last;
  const needed = policy === "peak" ? 1 : policy.sustained;
  let reached = 0;
  for (let rank = times.length - 1; rank > 0; rank -= 1) {
    reached += countAt(times, rank);
    if (reached >= needed) return rank;
  }
  return 0;
}
