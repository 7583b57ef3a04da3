import type { Conversion } from "../../model/outcome/conversion.ts";
import { CURRENCIES } from "../../model/outcome/currency.ts";
import { OWNERSHIPS } from "../../model/ownership.ts";
import type { RecordKind } from "./record-kind.ts";
import { withMoney } from "./with-money.ts";

/**
 * What a conversion is: one result that the business wanted.
 *
 * On the wire money is a decimal `value` in major units with a `currency` beside it: 49.9 and EUR. A row
 * with a known id, of the same goal, and a later instant is news of the same conversion (a value that came late, a refund)
 * and is accepted: `track` takes the latest. Rows with one id, goal and instant are copies:
 * an order number may stand for a sale and for a lead.
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
  identity: ["id", "goal", "at"],
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
  ],
};
