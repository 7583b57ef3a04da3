import type { Cost } from "../model/outcome/cost.ts";
import type { Checked } from "./checked.ts";
import { collectOutcomes } from "./collect-outcomes.ts";
import { costFields } from "./cost-fields.ts";
import { Fault } from "./fault.ts";
import type { OutcomeCheckOptions } from "./outcome-check-options.ts";
import { wireMoney } from "./wire-money.ts";

interface WireCost extends Omit<Cost, "amount"> {
  readonly amount: number;
  readonly currency: string;
}

/**
 * Checks rows from outside and makes costs of those that pass; accounts for every row.
 *
 * Works as `checkConversions` does, with money as a decimal `amount` in major units and a `currency`
 * beside it. Activities are the built-in ones, so that a misspelt one is not taken for a new one;
 * `activities` adds one's own.
 *
 * @param rows - Any iterable of rows, read once.
 * @param options - `map`, `defaults`, `require`, `activities`; `cells` for rows of texts.
 * @returns The costs, and an accounting: accepted + duplicates + rejected records = records.
 * @throws `invalid-input`, `unknown-field`, `unknown-option`, `invalid-default`.
 *
 * @example
 * ```ts
 * import { checkCosts } from "paliers/sources";
 *
 * const at = "2026-03-10T09:30:00Z";
 * const { accepted, rejected } = checkCosts([
 *   { id: "1", at, amount: 300, currency: "EUR", activity: "advertising" },
 *   { id: "2", at, amount: 300, currency: "EUR", activity: "advertisng" },
 * ]);
 * accepted.map(({ amount }) => amount); // => [{ minor: 30000, currency: "EUR" }]
 * rejected; // => [{ line: 2, field: "activity", code: "unknown-word", value: "advertisng", hint: "advertising" }]
 * ```
 * @public
 */
export function checkCosts(
  rows: Iterable<unknown>,
  options: OutcomeCheckOptions = {},
): Checked<Cost> {
  return collectOutcomes<WireCost, Cost>(
    rows,
    costFields,
    options,
    ({ amount, currency, ...cost }) => {
      const spent = wireMoney(amount, currency);
      return spent instanceof Fault
        ? { field: "amount", fault: spent }
        : { ...cost, amount: spent };
    },
  );
}
