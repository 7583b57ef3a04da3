import type { SettledConversion } from "../settle-conversions.ts";
import type { Goal } from "./goal.ts";
import type { GoalTime } from "./goal-time.ts";

/**
 * Finds the conversions that a goal counts: its own, inside its days, as its policy wants them.
 *
 * Under a policy by person, conversions of nobody in particular cannot be told apart and do not count.
 *
 * @param conversions - In the order of time.
 */
export function countable(
  conversions: readonly SettledConversion[],
  goal: Goal,
  time: GoalTime,
): readonly SettledConversion[] {
  const { policy = "every" } = goal;
  const inside = conversions.filter(
    ({ at, record }) => record.goal === goal.id && at >= time.start && at < time.end,
  );
  if (policy === "every") return inside;
  const seen = new Set<string>();
  return inside.filter(({ at, record: { actor } }) => {
    if (actor === undefined) return false;
    // No bucket's name holds a space, so that no two pairs make the same key.
    const key =
      policy === "once-per-actor"
        ? actor
        : `${time.clock.bucketOf(at, policy.oncePer).name} ${actor}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
