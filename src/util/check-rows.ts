import { isObject } from "./is-object.ts";
import { PaliersError } from "./paliers-error.ts";

/** Refuses what holds no rows; a text can be gone through as well, but holds letters. */
export function checkRows(rows: unknown): void {
  if (!isObject(rows) || !(Symbol.iterator in rows))
    throw new PaliersError("invalid-input", "expected rows: a list, a set or a generator");
}
