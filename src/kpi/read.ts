import { PaliersError } from "../util/paliers-error.ts";

/**
 * Reads what a KPI needs of one row of facts; refuses a list of rows, nothing, and what is no facts.
 *
 * Written tightly, since every KPI brings it along.
 */
export function read<F extends object, K extends keyof F & string>(facts: F, field: K): F[K] {
  // From JavaScript anything comes, nothing at all too.
  const row: F | null | undefined = facts;
  const value = row?.[field];
  if (value === undefined)
    throw new PaliersError("invalid-input", "expected facts, one row at a time");
  return value;
}
