import { checkRecord } from "../../util/check-record.ts";

/** Refuses what holds nothing of people by name: a Map, read as a record, would be nobody. */
export function checkByActor(people: object, field: "levels" | "facts", from: string): void {
  checkRecord(people, from);
  const found: unknown = Reflect.get(people, field);
  checkRecord(found, `${from}, with "${field}" as a record by person`);
}
