import { PaliersError } from "../util/paliers-error.ts";

/** Refuses one row, or nothing, where a list of rows is read. */
export function rowsOf<Row>(rows: readonly Row[]): readonly Row[] {
  if (!Array.isArray(rows)) throw new PaliersError("invalid-input", "expected a list of facts");
  return rows;
}
