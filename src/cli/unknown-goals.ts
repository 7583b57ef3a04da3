import type { Goal } from "../goals/target/goal.ts";
import { compareCodeUnits } from "../util/compare-code-units.ts";
import { nearestWord } from "../util/nearest-word.ts";
import type { UnknownGoal } from "./goals-data.ts";

/** Finds the goals that records name and that nobody defined: what is misspelt counts for nothing. */
export function unknownGoals(
  records: Iterable<{ readonly goal: string }>,
  goals: readonly Goal[],
): readonly UnknownGoal[] {
  const known = goals.map(({ id }) => id);
  const counts = new Map<string, number>();
  for (const { goal } of records) {
    if (!known.includes(goal)) counts.set(goal, (counts.get(goal) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a], [b]) => compareCodeUnits(a, b))
    .map(([goal, count]) => {
      const hint = nearestWord(goal, known);
      return { goal, records: count, ...(hint === undefined ? undefined : { hint }) };
    });
}
