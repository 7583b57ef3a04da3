import { checkInput } from "./check-input.ts";
import { isObject } from "./is-object.ts";

/** Refuses what holds no rows; a text can be gone through as well, but holds letters. */
export function checkRows(rows: unknown): void {
  checkInput(isObject(rows) && Symbol.iterator in rows, "rows in a list, a set or a generator");
}
