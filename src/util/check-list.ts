import { PaliersError } from "./paliers-error.ts";

/** Refuses what is no list where one is wanted; data also come from files. */
export function checkList(value: unknown, what: string): void {
  if (!Array.isArray(value)) throw new PaliersError("invalid-input", `expected ${what}`);
}
