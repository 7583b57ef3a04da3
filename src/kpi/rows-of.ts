import { PaliersError } from "../util/paliers-error.ts";
import { read } from "./read.ts";

/** Refuses one row, or nothing, where a list of rows is read, and what is no facts among them. */
export function rowsOf<Row extends object>(
  rows: readonly Row[],
  field: keyof Row & string,
): readonly Row[] {
  const isList: boolean = Array.isArray(rows);
  if (!isList) throw new PaliersError("invalid-input", "expected a list of facts");
  for (const row of rows) read(row, field);
  return rows;
}
