import { checkInput } from "./check-input.ts";
import { isObject } from "./is-object.ts";

/** Refuses what has no members of its own under their names: a list, a map or a set has other ones. */
export function checkRecord(record: unknown, wanted: string): void {
  checkInput(isObject(record) && !(Symbol.iterator in record), wanted);
}
