import { checkRecord } from "./check-record.ts";
import type { FieldRule } from "./field-rule.ts";
import type { RecordKind } from "./records/record-kind.ts";

/**
 * The fields of a record on the wire, one rule a field: for forms, templates and documents.
 *
 * @param record - `interactionRecord`, `costRecord`, …
 * @returns Plain data, in the order of the definition.
 * @throws `invalid-input` for what is no definition.
 *
 * @example
 * ```ts
 * import { costRecord, fieldsOf } from "paliers/sources";
 *
 * fieldsOf(costRecord).filter((rule) => rule.required === true).map((rule) => rule.field);
 * // => ["id", "at", "amount", "currency", "activity"]
 * ```
 * @public
 */
export function fieldsOf(record: RecordKind<unknown>): readonly FieldRule[] {
  checkRecord(record);
  return record.fields;
}
