import type { Conversion } from "../model/outcome/conversion.ts";
import type { Checked } from "./checked.ts";
import { collectOutcomes } from "./collect-outcomes.ts";
import { conversionFields } from "./conversion-fields.ts";
import { Fault } from "./fault.ts";
import type { OutcomeCheckOptions } from "./outcome-check-options.ts";
import { wireMoney } from "./wire-money.ts";

interface WireConversion extends Omit<Conversion, "value"> {
  readonly value?: number;
  readonly currency?: string;
}

/**
 * Checks rows from outside and makes conversions of those that pass; accounts for every row.
 *
 * Works as `checkInteractions` does, with money as a decimal `value` in major units and a `currency`
 * beside it. A row with a known id and a later instant is news of the same conversion (a value that
 * came late, a refund) and is accepted: `track` takes the latest. Of rows with one id and one instant
 * that differ, the smallest by canonical form is kept and the others are rejected.
 *
 * @param rows - Any iterable of rows, read once.
 * @param options - `map`, `defaults`, `require`; `cells` for rows of texts.
 * @returns The conversions, and an accounting: accepted + duplicates + rejected records = records.
 * @throws `invalid-input`, `unknown-field`, `unknown-option`, `invalid-default`.
 *
 * @example
 * ```ts
 * import { checkConversions } from "paliers/sources";
 *
 * const { accepted, rejected } = checkConversions([
 *   { id: "s1", at: "2026-03-10T09:30:00Z", goal: "sales", value: 49.9, currency: "EUR" },
 *   { id: "s2", at: "2026-03-10T09:31:00Z", goal: "sales", value: 49.9 },
 * ]);
 * accepted; // => [{ id: "s1", at: 1773135000000, goal: "sales", value: { minor: 4990, currency: "EUR" } }]
 * rejected; // => [{ line: 2, field: "currency", code: "missing-field", value: "" }]
 * ```
 * @public
 */
export function checkConversions(
  rows: Iterable<unknown>,
  options: OutcomeCheckOptions = {},
): Checked<Conversion> {
  return collectOutcomes<WireConversion, Conversion>(
    rows,
    conversionFields,
    options,
    ({ value, currency, ...conversion }) => {
      if (value === undefined) return conversion;
      // An amount without a currency could be cents, euros or yen.
      if (currency === undefined)
        return { field: "currency", fault: new Fault("missing-field", "") };
      const worth = wireMoney(value, currency);
      return worth instanceof Fault
        ? { field: "value", fault: worth }
        : { ...conversion, value: worth };
    },
  );
}
