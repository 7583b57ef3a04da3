import { isObject } from "../util/is-object.ts";
import { PaliersError } from "../util/paliers-error.ts";
import type { RecordKind } from "./records/record-kind.ts";

const isRule = (rule: unknown): boolean =>
  isObject(rule) && "field" in rule && typeof rule.field === "string" && "type" in rule;

/** Refuses what is no definition of a record. */
export function checkRecord(record: RecordKind<unknown>): void {
  const given: unknown = record;
  if (
    isObject(given) &&
    "fields" in given &&
    Array.isArray(given.fields) &&
    given.fields.every(isRule) &&
    "identity" in given &&
    Array.isArray(given.identity)
  )
    return;
  throw new PaliersError(
    "invalid-input",
    "expected a definition of records, such as interactionRecord",
  );
}
