import type { FieldRule } from "./field-rule.ts";

/**
 * The wire form of a measurement, one rule a field.
 *
 * @example
 * ```ts
 * import { measurementFields } from "paliers/sources";
 *
 * measurementFields.map((rule) => rule.field); // => ["goal", "at", "value", "sampleSize"]
 * ```
 * @public
 */
export const measurementFields: readonly FieldRule[] = [
  { field: "goal", type: "text", required: true, max: 256 },
  { field: "at", type: "instant", required: true },
  { field: "value", type: "number", required: true },
  { field: "sampleSize", type: "integer", min: 1 },
];
