import { PaliersError } from "./paliers-error.ts";

/**
 * Reads a field that has to be there; refuses what does not have it: nothing, a number, a list.
 *
 * @param whole - What the caller gave.
 * @param field - A field that is never left out.
 * @param wanted - What should have been given, in a few words.
 */
export function fieldOf<T extends object, F extends keyof T & string>(
  whole: T,
  field: F,
  wanted: string,
): T[F] {
  // From JavaScript anything comes, nothing at all too.
  const given: T | null | undefined = whole;
  const value = given?.[field];
  if (value === undefined)
    throw new PaliersError("invalid-input", `expected ${wanted} with ${field}`);
  return value;
}
