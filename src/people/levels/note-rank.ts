import { addAt } from "../add-at.ts";

/** What is known of the levels somebody acted at. */
export interface RankMemory {
  /** The rank of the latest act that has one; 0 for none. */
  last: number;
  /** Acts by rank. */
  readonly times: number[];
}

/** Notes an act of somebody, the acts coming in order; rank 0 is an act that no level knows. */
export function noteRank(memories: Map<string, RankMemory>, actor: string, rank: number): void {
  let memory = memories.get(actor);
  if (memory === undefined) {
    memory = { last: 0, times: [] };
    memories.set(actor, memory);
  }
  if (rank === 0) return;
  memory.last = rank;
  addAt(memory.times, rank);
}
