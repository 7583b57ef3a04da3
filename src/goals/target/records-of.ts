import { isObject } from "../../util/is-object.ts";
import { PaliersError } from "../../util/paliers-error.ts";
import { rowsOf } from "../rows-of.ts";
import type { Goal } from "./goal.ts";

/**
 * Picks the records of one goal out of many, for `track`.
 *
 * Rows that were checked name their goal by any text; a goal knows its own id as a type. This is
 * where the two meet.
 *
 * @param records - Conversions or measurements, of any goals.
 * @param goal - What `defineGoal` returned.
 * @returns The records that name the goal, in the order given.
 * @throws `invalid-input` for what holds no records, or is no goal.
 *
 * @example
 * ```ts
 * import { type Conversion, defineGoal, recordsOf, track } from "paliers/goals";
 *
 * const cv = defineGoal({ id: "cv", counts: "conversions", target: 5, from: "2026-01-01", by: "2026-01-31" });
 * const at = Date.parse("2026-01-10T09:00:00Z");
 * const all: readonly Conversion[] = [{ id: "a", at, goal: "cv" }, { id: "b", at, goal: "sale" }];
 * track(recordsOf(all, cv), cv, { asOf: "2026-01-31" }).value; // => 1
 * ```
 * @public
 */
export function recordsOf<R extends { readonly goal: string }, Id extends string>(
  records: readonly R[] | Iterable<R>,
  goal: Goal<Id>,
): readonly (R & { readonly goal: Id })[] {
  if (typeof goal?.id !== "string")
    throw new PaliersError("invalid-input", "recordsOf takes records and what defineGoal returned");
  return rowsOf<R>(records).filter(
    // What is no record at all names no goal.
    (record): record is R & { readonly goal: Id } => isObject(record) && record.goal === goal.id,
  );
}
