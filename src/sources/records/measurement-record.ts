import type { Measurement } from "../../model/outcome/measurement.ts";
import type { RecordKind } from "./record-kind.ts";

/**
 * What a measurement is: one result of a survey. Every row is a survey of its own.
 *
 * @example
 * ```ts
 * import { check, measurementRecord } from "paliers/sources";
 *
 * const survey = { goal: "awareness", at: "2026-03-01T00:00:00Z", value: 32.8, sampleSize: 1004 };
 * check([survey], measurementRecord).accepted; // => [{ goal: "awareness", at: 1772323200000, value: 32.8, sampleSize: 1004 }]
 * ```
 * @public
 */
export const measurementRecord: RecordKind<Measurement> = {
  name: "measurement",
  identity: [],
  fields: [
    { field: "goal", type: "text", required: true, max: 256 },
    { field: "at", type: "instant", required: true },
    { field: "value", type: "number", required: true },
    { field: "sampleSize", type: "integer", min: 1 },
    { field: "revision", type: "instant" },
  ],
};
