import { ACTIVITIES } from "../model/outcome/activity.ts";
import { CURRENCIES } from "../model/outcome/currency.ts";
import { OWNERSHIPS } from "../model/ownership.ts";
import type { FieldRule } from "./field-rule.ts";

/**
 * The wire form of a cost, one rule a field.
 *
 * Money is a decimal `amount` in major units with a `currency` beside it: 300 and EUR.
 *
 * @example
 * ```ts
 * import { costFields } from "paliers/sources";
 *
 * costFields.filter((rule) => rule.required === true).map((rule) => rule.field);
 * // => ["id", "at", "amount", "currency", "activity"]
 * ```
 * @public
 */
export const costFields: readonly FieldRule[] = [
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
];
