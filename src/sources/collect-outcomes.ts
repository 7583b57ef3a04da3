import type { Checked } from "./checked.ts";
import { collectRows } from "./collect-rows.ts";
import { Fault } from "./fault.ts";
import type { FieldRule } from "./field-rule.ts";
import type { OutcomeCheckOptions } from "./outcome-check-options.ts";
import { outcomeRules } from "./outcome-rules.ts";
import { type ProblemLog, problemLog } from "./problem-log.ts";
import { rowAccess } from "./row-access.ts";
import { rowCheck } from "./row-check.ts";
import { withoutBlanks } from "./without-blanks.ts";

/** A record of goals by its identity, while the copies of it are settled. */
interface Entry<T> {
  readonly id: string;
  readonly record: T;
}

/**
 * Checks rows of conversions or costs, and accounts for them.
 *
 * A later record with an id that is known already is news of the same outcome, and is kept: tracking
 * takes the latest. Copies are rows with the same id and the same instant.
 *
 * @param finish - Makes the record of what the rules let pass, or says which field is at fault.
 */
// The rules say what `finish` is given; the type that they amount to is named by the caller.
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters
export function collectOutcomes<W extends { readonly id: string; readonly at: number }, T>(
  rows: unknown,
  rules: readonly FieldRule[],
  options: OutcomeCheckOptions,
  finish: (wire: W) => T | { readonly field: string; readonly fault: Fault },
): Checked<T> {
  const log = problemLog(options.maxProblems);
  const wanted = outcomeRules(rules, options);
  const { require: _required, ...reading } = options;
  const access = rowAccess(wanted, reading);
  const check = rowCheck<object, W>(
    wanted,
    reading,
    options.cells === true ? withoutBlanks(access) : access,
    log,
  );
  const { accepted, rejected, ...accounting } = collectRows<Entry<T>>(rows, log, (row, line) => {
    const wire = check(row, line);
    if (wire === null) return null;
    const record = finish(wire);
    if (!isFaulty(record)) return { id: `${wire.at} ${wire.id}`, record };
    refuse(log, line, record.field, record.fault, options);
    return null;
  });
  return {
    accepted: accepted.map(({ record }) => record),
    rejected: rejected.map((problem) =>
      problem.code === "conflicting-duplicate"
        ? { ...problem, value: problem.value.slice(problem.value.indexOf(" ") + 1) }
        : problem,
    ),
    ...accounting,
  };
}

function isFaulty(record: unknown): record is { readonly field: string; readonly fault: Fault } {
  return (
    typeof record === "object" &&
    record !== null &&
    "fault" in record &&
    record.fault instanceof Fault
  );
}

function refuse(
  log: ProblemLog,
  line: number,
  field: string,
  { code, value, hint }: Fault,
  { map = {} }: OutcomeCheckOptions,
): void {
  const column = new Map<string, unknown>(Object.entries(map)).get(field);
  log.refuse({
    line,
    field,
    code,
    value,
    ...(hint === undefined ? undefined : { hint }),
    ...(typeof column === "string" && column !== field ? { column } : undefined),
  });
}
