import type { PeopleLevels } from "../../taxonomy/people/people-levels-result.ts";

/** The mean rank of people, 1 for the lowest level; `null` without people. */
export function meanRank<Id extends string>({ levels, order }: PeopleLevels<Id>): number | null {
  let sum = 0;
  for (const level of levels.values()) sum += order.indexOf(level) + 1;
  return levels.size === 0 ? null : sum / levels.size;
}
