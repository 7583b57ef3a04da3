import { checkInput } from "./check-input.ts";

/** Refuses what is no list where one is wanted; data also come from files. */
export function checkList(value: unknown, what: string): void {
  checkInput(Array.isArray(value), what);
}
