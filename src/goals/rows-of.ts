import { checkRows } from "../util/check-rows.ts";

/**
 * Reads rows once, into a list.
 *
 * @throws `invalid-input` for what holds no rows; a text is iterable, but holds letters.
 */
export function rowsOf<T>(rows: Iterable<T>): readonly T[] {
  checkRows(rows);
  return [...rows];
}
