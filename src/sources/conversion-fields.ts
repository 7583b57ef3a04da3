import { CURRENCIES } from "../model/outcome/currency.ts";
import { OWNERSHIPS } from "../model/ownership.ts";
import type { FieldRule } from "./field-rule.ts";

/**
 * The wire form of a conversion, one rule a field.
 *
 * Money is a decimal `value` in major units with a `currency` beside it: 49.9 and EUR.
 *
 * @example
 * ```ts
 * import { conversionFields } from "paliers/sources";
 *
 * conversionFields.filter((rule) => rule.required === true).map((rule) => rule.field);
 * // => ["id", "at", "goal"]
 * ```
 * @public
 */
export const conversionFields: readonly FieldRule[] = [
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
];
