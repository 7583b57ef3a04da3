import { PaliersError } from "../util/paliers-error.ts";
import type { RowOptions } from "./check-options.ts";
import { Fault } from "./fault.ts";
import type { FieldRule } from "./field-rule.ts";
import { givenDefault } from "./given-default.ts";
import { placeholderTest } from "./placeholder-test.ts";
import { valueCheck } from "./value-check.ts";

/**
 * The default of a field, checked like a value of a JSON record.
 *
 * @throws `invalid-default`, since every record would hold it.
 */
export function checkedDefault(rule: FieldRule, options: RowOptions): unknown {
  const value = givenDefault(rule.field, options.defaults ?? {});
  if (value === undefined) return undefined;
  const isNobody = rule.personal === true && placeholderTest(options.placeholders)(value);
  const checked = isNobody
    ? new Fault({ code: "placeholder-actor", value: "" })
    : valueCheck(rule, { ...options, cells: false })(value);
  if (!(checked instanceof Fault)) return checked;
  throw new PaliersError(
    "invalid-default",
    `the default of "${rule.field}" is no value of that field (${checked.finding.code})`,
  );
}
