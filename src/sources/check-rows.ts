import { checkHeader } from "./check-header.ts";
import type { CheckOptions } from "./check-options.ts";
import type { Checked } from "./checked.ts";
import { collectRows } from "./collect-rows.ts";
import type { FieldRule } from "./field-rule.ts";
import type { Problem } from "./problem.ts";
import { problemLog } from "./problem-log.ts";
import { ReadFailure } from "./read-failure.ts";
import { rowAccess } from "./row-access.ts";
import { rowCheck } from "./row-check.ts";
import { withoutBlanks } from "./without-blanks.ts";

/** Checks rows in memory against rules, and accounts for them. */
export function checkRows<T extends object>(
  rows: unknown,
  rules: readonly FieldRule[],
  options: CheckOptions,
): Checked<T> {
  const log = problemLog(options.maxProblems);
  const access = rowAccess(rules, options);
  const check = rowCheck<object, T>(
    rules,
    options,
    options.cells === true ? withoutBlanks(access) : access,
    log,
  );
  let advice: Problem | null = null;
  const checked = collectRows(rows, log, (row, line) => {
    const record = check(row, line);
    if (line === 1 && record === null) advice = adviceOn(row, rules, options);
    return record;
  });
  // When nothing passes it is rarely the rows: it is the shape of all of them.
  if (checked.accepted.length > 0 || advice === null) return checked;
  return { ...checked, warnings: [advice, ...checked.warnings] };
}

/** What a file with these columns would be refused for. */
function adviceOn(row: object, rules: readonly FieldRule[], options: CheckOptions): Problem | null {
  try {
    const names = Object.keys(row);
    // A nested row has no columns.
    if (names.some((name) => rules.some(({ field }) => field.startsWith(`${name}.`)))) return null;
    checkHeader(names, 1, rules, options, problemLog());
    return null;
  } catch (error) {
    if (!(error instanceof ReadFailure)) return null;
    const { code, field, value, hint } = error;
    return { line: 1, field, code, value, ...(hint === undefined ? undefined : { hint }) };
  }
}
