import { checkRecord } from "../../util/check-record.ts";
import { PaliersError } from "../../util/paliers-error.ts";

/**
 * Refuses what holds nothing of people by name.
 *
 * A Map has no entries of its own: read as a record it would be nobody.
 */
export function checkByActor(people: object, field: "levels" | "facts", from: string): void {
  checkRecord(people, from);
  const found: unknown = Reflect.get(people, field);
  checkRecord(found, `${from}, with "${field}" by person`);
  if (Object.prototype.toString.call(found) !== "[object Object]")
    throw new PaliersError("invalid-input", `"${field}" is a plain record of people`);
}
