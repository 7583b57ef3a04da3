import type { Conversion } from "../../model/outcome/conversion.ts";
import { CURRENCIES } from "../../model/outcome/currency.ts";
import { OWNERSHIPS } from "../../model/ownership.ts";
import type { RecordKind } from "./record-kind.ts";
import { withMoney } from "./with-money.ts";

/**
 * What a conversion is: one result that the business wanted.
 *
 * On the wire money is a decimal `value` in major units with a `currency` beside it: 49.9 and EUR. A row
 * with a known goal and id and a later instant, or a later `revision`, is news of the same conversion (a
 * value that came late) and is accepted: `track` takes the latest. Rows with one goal, id, instant and
 * revision are copies. A row that `undoes` another is a refund: its `value`, of either sign, or the whole.
 *
 * @example
 * ```ts
 * import { check, conversionRecord } from "paliers/sources";
 *
 * const { accepted, rejected } = check(
 *   [
 *     { id: "s1", at: "2026-03-10T09:30:00Z", goal: "sales", value: 49.9, currency: "EUR" },
 *     { id: "s2", at: "2026-03-10T09:31:00Z", goal: "sales", value: 49.9 },
 *   ],
 *   conversionRecord,
 * );
 * accepted; // => [{ id: "s1", at: 1773135000000, goal: "sales", value: { minor: 4990, currency: "EUR" } }]
 * rejected; // => [{ line: 2, field: "currency", code: "missing-field", value: "" }]
 * ```
 * @public
 */
export const conversionRecord: RecordKind<Conversion> = {
  name: "conversion",
  identity: ["goal", "id", "at", "revision"],
  finish: (wire) => withMoney(wire, "value"),
  fields: [
    { field: "id", type: "text", required: true, max: 256 },
    { field: "at", type: "instant", required: true },
    { field: "goal", type: "text", required: true, max: 256 },
    { field: "actor", type: "text", max: 256, personal: true },
    { field: "value", type: "number" },
    { field: "currency", type: "word", words: CURRENCIES },
    { field: "channel.platform", type: "text", required: "inside", max: 256 },
    { field: "channel.ownership", type: "word", required: "inside", words: OWNERSHIPS },
    { field: "channel.offline", type: "flag" },
    { field: "campaign", type: "text", max: 256 },
    { field: "content.id", type: "text", required: "inside", max: 2048 },
    { field: "undoes", type: "text", max: 256 },
    { field: "revision", type: "instant" },
  ],
};
