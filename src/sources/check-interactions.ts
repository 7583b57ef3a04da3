import type { Interaction } from "../model/interaction.ts";
import type { CheckOptions } from "./check-options.ts";
import { checkRows } from "./check-rows.ts";
import type { Checked } from "./checked.ts";
import { interactionFields } from "./interaction-fields.ts";

/**
 * Checks rows from outside and makes interactions of those that pass; accounts for every row.
 *
 * A row is an object in the wire form: nested (`channel: { platform }`) or with dotted names
 * (`"channel.platform"`); `at` is an ISO 8601 text with a zone, whole epoch milliseconds or a `Date`. An
 * optional field that is `null` is absent. Only own properties are read, each once; values are
 * copied, unknown fields are left out and reported in `warnings`. Nothing is repaired or guessed.
 *
 * Rows with one id are one act: equal ones are counted as `duplicates`; of those that differ the
 * smallest by canonical form is kept, in whatever order they came, and the others are rejected.
 *
 * @param rows - Any iterable of rows, read once.
 * @param options - `map`, `defaults`, `kinds`, `require`; `cells` for rows of texts.
 * @returns The interactions, and an accounting: accepted + duplicates + rejected records = records.
 *   Lines of problems are positions from 1. A source that throws is told in `fatal`.
 * @throws `invalid-input` when `rows` are no rows; `unknown-field`, `unknown-option` and
 *   `invalid-default` for options that cannot work.
 *
 * @example
 * ```ts
 * import { checkInteractions } from "paliers/sources";
 *
 * const channel = { platform: "facebook", ownership: "owned" };
 * const { accepted, rejected } = checkInteractions([
 *   { id: "1", at: "2026-03-10T09:30:00Z", kind: "like", channel },
 *   { id: "2", at: "2026-03-10T09:31:00Z", kind: "liek", channel },
 * ]);
 * accepted; // => [{ id: "1", at: 1773135000000, kind: "like", channel: { platform: "facebook", ownership: "owned" } }]
 * rejected; // => [{ line: 2, field: "kind", code: "unknown-kind", value: "liek", hint: "like" }]
 * ```
 * @public
 */
export function checkInteractions(
  rows: Iterable<unknown>,
  options: CheckOptions = {},
): Checked<Interaction> {
  return checkRows<Interaction>(rows, interactionFields, options);
}
