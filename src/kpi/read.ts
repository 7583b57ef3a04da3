import { PaliersError } from "../util/paliers-error.ts";

/**
 * Reads what a KPI needs of one row of facts; refuses a list of rows, nothing, and what is no facts.
 *
 * Written tightly, since every KPI brings it along: from JavaScript anything comes, nothing at all too.
 */
export function read<F extends object, K extends keyof F>(facts: F | undefined, field: K): F[K] {
  const value = facts?.[field];
  if (value === undefined) throw new PaliersError("invalid-input", "facts, one row at a time");
  return value;
}
