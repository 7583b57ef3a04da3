import type { RowOptions } from "./check-options.ts";
import { Fault } from "./fault.ts";
import type { FieldRule } from "./field-rule.ts";
import type { ProblemLog } from "./problem-log.ts";
import type { RecordKind, Refusal, WireFields } from "./records/record-kind.ts";
import type { RowAccess } from "./row-access.ts";
import { type RowCheck, rowCheck } from "./row-check.ts";
import { sourceOf } from "./source-of.ts";

/**
 * Makes the check of one row: its fields by the rules, then the record as a whole.
 *
 * @throws `invalid-default` and `unknown-option` for options that could never work.
 */
export function recordCheck<Row, T>(
  { fields, finish }: RecordKind<T>,
  options: RowOptions,
  access: RowAccess<Row>,
  log: ProblemLog,
): RowCheck<Row, T> {
  const check = rowCheck(rulesOf(fields, options), options, access, log);
  return (row, line) => {
    const wire = check(row, line);
    if (wire === null) return null;
    const record = finish === undefined ? wire : finish(wire);
    if (!isRefusal(record)) return isRecordOf<T>(record) ? record : null;
    const { field, fault } = record;
    const column = sourceOf(field, options.map ?? {});
    log.refuse({
      line,
      field,
      ...fault.finding,
      ...(typeof column === "string" && column !== field ? { column } : undefined),
    });
    return null;
  };
}

/** The rules as the options want them: with activities of one's own. */
function rulesOf(
  rules: readonly FieldRule[],
  { activities = [] }: RowOptions,
): readonly FieldRule[] {
  return rules.map((rule): FieldRule => {
    const { field, words } = rule;
    if (field !== "activity" || words === undefined) return rule;
    if (activities === "any") return { field, type: "text", required: true, max: 256 };
    return { ...rule, words: [...words, ...activities] };
  });
}

function isRefusal(record: WireFields | Refusal): record is Refusal {
  return "fault" in record && record.fault instanceof Fault;
}

/**
 * Takes a record that passed all rules for what its type says.
 *
 * The rules are data and the type is not there at run time: a test compares the two field by field.
 */
// The type is all that it is for.
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters
function isRecordOf<T>(record: WireFields | Refusal): record is (WireFields | Refusal) & T {
  return Object.keys(record).length > 0;
}
