import { isCovered } from "./is-covered.ts";
import type { Level } from "./taxonomy.ts";

const covers = (levels: readonly Level[], level: Level): boolean => {
  const rules = levels.flatMap(({ when }) => when);
  return level.when.every((rule) => isCovered(rule, rules));
};

/**
 * Finds the higher levels that leave nothing to a level; none when the level can be reached.
 *
 * Only those that are needed to cover it are named, so that the message points at the culprits.
 */
export function shadowedBy(level: Level, higher: readonly Level[]): readonly Level[] {
  if (!covers(higher, level)) return [];
  return higher.reduce((needed, candidate) => {
    const others = needed.filter((other) => other !== candidate);
    return covers(others, level) ? others : needed;
  }, higher);
}
