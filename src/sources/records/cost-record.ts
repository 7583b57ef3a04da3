import { ACTIVITIES } from "../../model/outcome/activity.ts";
import type { Cost } from "../../model/outcome/cost.ts";
import { CURRENCIES } from "../../model/outcome/currency.ts";
import { OWNERSHIPS } from "../../model/ownership.ts";
import type { RecordKind } from "./record-kind.ts";
import { withMoney } from "./with-money.ts";

/**
 * What a cost is: money, hours of the staff, or both, spent on an activity.
 *
 * On the wire money is a decimal `amount` in major units with a `currency` beside it: 300 and EUR.
 * Activities are the built-in ones, so that a misspelt one is not taken for a new one; the option
 * `activities` adds one's own. Copies are told as those of conversions.
 *
 * @example
 * ```ts
 * import { check, costRecord } from "paliers/sources";
 *
 * const at = "2026-03-10T09:30:00Z";
 * const { accepted, rejected } = check(
 *   [
 *     { id: "1", at, amount: 300, currency: "EUR", activity: "advertising" },
 *     { id: "2", at, amount: 300, currency: "EUR", activity: "advertisng" },
 *   ],
 *   costRecord,
 * );
 * accepted.map(({ amount }) => amount); // => [{ minor: 30000, currency: "EUR" }]
 * rejected; // => [{ line: 2, field: "activity", code: "unknown-word", value: "advertisng", hint: "advertising" }]
 * ```
 * @public
 */
export const costRecord: RecordKind<Cost> = {
  name: "cost",
  identity: ["id", "at"],
  finish: (wire) => withMoney(wire, "amount"),
  fields: [
    { field: "id", type: "text", required: true, max: 256 },
    { field: "at", type: "instant", required: true },
    { field: "amount", type: "number", required: true },
    { field: "currency", type: "word", required: true, words: CURRENCIES },
    { field: "activity", type: "word", required: true, words: ACTIVITIES },
    { field: "hours", type: "number", min: 0 },
    { field: "channel.platform", type: "text", required: "inside", max: 256 },
    { field: "channel.ownership", type: "word", required: "inside", words: OWNERSHIPS },
    { field: "channel.offline", type: "flag" },
    { field: "campaign", type: "text", max: 256 },
  ],
};
