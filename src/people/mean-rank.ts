import type { PeopleLevels } from "./people-levels-result.ts";

/** The mean rank of people, 1 for the lowest level; `null` without people. */
export function meanRank<Id extends string>({ levels, order }: PeopleLevels<Id>): number | null {
  const ranks = new Map(order.map((level, index) => [level, index + 1]));
  let sum = 0;
  for (const level of levels.values()) sum += ranks.get(level) ?? 0;
  return levels.size === 0 ? null : sum / levels.size;
}
