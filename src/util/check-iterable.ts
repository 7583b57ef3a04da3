import { isObject } from "./is-object.ts";
import { PaliersError } from "./paliers-error.ts";

/** Refuses what cannot be gone through where several values are wanted; a text is one value. */
export function checkIterable(value: unknown, what: string): void {
  if (!isObject(value) || !(Symbol.iterator in value))
    throw new PaliersError("invalid-input", `expected ${what}`);
}
