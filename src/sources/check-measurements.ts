import type { Measurement } from "../model/outcome/measurement.ts";
import { checkRows } from "./check-rows.ts";
import type { Checked } from "./checked.ts";
import { measurementFields } from "./measurement-fields.ts";
import type { OutcomeCheckOptions } from "./outcome-check-options.ts";
import { outcomeRules } from "./outcome-rules.ts";

/**
 * Checks rows from outside and makes measurements of those that pass; accounts for every row.
 *
 * Works as `checkInteractions` does. A measurement has no id: every row is a survey of its own.
 *
 * @param rows - Any iterable of rows, read once.
 * @param options - `map`, `defaults`, `require`; `cells` for rows of texts.
 * @returns The measurements, and an accounting: accepted + rejected records = records.
 * @throws `invalid-input`, `unknown-field`, `unknown-option`, `invalid-default`.
 *
 * @example
 * ```ts
 * import { checkMeasurements } from "paliers/sources";
 *
 * const survey = { goal: "awareness", at: "2026-03-01T00:00:00Z", value: 32.8, sampleSize: 1004 };
 * checkMeasurements([survey]).accepted; // => [{ goal: "awareness", at: 1772323200000, value: 32.8, sampleSize: 1004 }]
 * ```
 * @public
 */
export function checkMeasurements(
  rows: Iterable<unknown>,
  options: OutcomeCheckOptions = {},
): Checked<Measurement> {
  const { require: _required, ...reading } = options;
  return checkRows<Measurement>(rows, outcomeRules(measurementFields, options), reading);
}
