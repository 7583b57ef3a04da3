import type { Exposure } from "../model/exposure.ts";
import type { CheckOptions } from "./check-options.ts";
import { checkRows } from "./check-rows.ts";
import type { Checked } from "./checked.ts";
import { exposureFields } from "./exposure-fields.ts";

/**
 * Checks rows from outside and makes exposures of those that pass; accounts for every row.
 *
 * Works as `checkInteractions` does. Counts are whole numbers from 0. Without an `id` every row is a
 * record of its own.
 *
 * @param rows - Any iterable of rows, read once.
 * @param options - As for `checkInteractions`; what concerns kinds does not apply.
 * @returns The exposures, and an accounting: accepted + duplicates + rejected records = records.
 * @throws `invalid-input`, `unknown-field`, `unknown-option`, `invalid-default`.
 *
 * @example
 * ```ts
 * import { checkExposures } from "paliers/sources";
 *
 * const { accepted } = checkExposures([{ at: "2026-03-10T00:00:00Z", channel: { platform: "x" }, reach: 2752 }]);
 * accepted; // => [{ at: 1773100800000, channel: { platform: "x" }, reach: 2752 }]
 * ```
 * @public
 */
export function checkExposures(
  rows: Iterable<unknown>,
  options: CheckOptions = {},
): Checked<Exposure> {
  return checkRows<Exposure>(rows, exposureFields, options);
}
