import type * as z from "zod/mini";
import type { Measurement } from "../model/outcome/measurement.ts";
import { checkMeasurements } from "./check-measurements.ts";
import { schemaOf } from "./schema-of.ts";

/**
 * The check of one measurement as a schema, for tools that speak Standard Schema or zod.
 *
 * It gives what `checkMeasurements` gives for one row: the same records pass, with the same result.
 *
 * @example
 * ```ts
 * import { measurementSchema } from "paliers/sources";
 *
 * const row = { goal: "awareness", at: "2026-03-01T00:00:00Z", value: 32.8 };
 * measurementSchema["~standard"].validate(row); // => { value: { goal: "awareness", at: 1772323200000, value: 32.8 } }
 * ```
 * @public
 */
export const measurementSchema: z.ZodMiniType<Measurement> =
  /* @__PURE__ */ schemaOf(checkMeasurements);
