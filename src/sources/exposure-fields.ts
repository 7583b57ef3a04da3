import { OWNERSHIPS } from "../model/ownership.ts";
import type { FieldRule } from "./field-rule.ts";

/**
 * The wire form of an exposure, one rule a field.
 *
 * @example
 * ```ts
 * import { exposureFields } from "paliers/sources";
 *
 * exposureFields.filter((rule) => rule.required === true).map((rule) => rule.field);
 * // => ["at", "channel.platform"]
 * ```
 * @public
 */
export const exposureFields: readonly FieldRule[] = [
  { field: "id", type: "text", max: 256 },
  { field: "at", type: "instant", required: true },
  { field: "channel.platform", type: "text", required: true, max: 256 },
  { field: "channel.ownership", type: "word", words: OWNERSHIPS },
  { field: "content.id", type: "text", required: "inside", max: 2048 },
  { field: "content.type", type: "text", max: 256 },
  { field: "campaign", type: "text", max: 256 },
  { field: "followers", type: "integer", min: 0 },
  { field: "reach", type: "integer", min: 0 },
  { field: "impressions", type: "integer", min: 0 },
  { field: "views", type: "integer", min: 0 },
  { field: "visitors", type: "integer", min: 0 },
];
