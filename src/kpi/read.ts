import { fieldOf } from "../util/field-of.ts";

/** Reads what a KPI needs of one row of facts; refuses a list of rows, nothing, and what is no facts. */
export function read<F extends object, K extends keyof F & string>(facts: F, field: K): F[K] {
  return fieldOf(facts, field, "facts, one row at a time,");
}
