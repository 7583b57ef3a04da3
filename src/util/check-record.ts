import { isObject } from "./is-object.ts";
import { PaliersError } from "./paliers-error.ts";

/** Refuses a list, a text, a number or nothing where one record is wanted; data also come from files. */
export function checkRecord(value: unknown, what: string): void {
  if (!isObject(value) || Array.isArray(value))
    throw new PaliersError("invalid-input", `expected ${what}`);
}
