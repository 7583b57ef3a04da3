import type * as z from "zod/mini";
import type { Conversion } from "../model/outcome/conversion.ts";
import { checkConversions } from "./check-conversions.ts";
import { schemaOf } from "./schema-of.ts";

/**
 * The check of one conversion as a schema, for tools that speak Standard Schema or zod.
 *
 * It gives what `checkConversions` gives for one row: the same records pass, with the same result.
 *
 * @example
 * ```ts
 * import { conversionSchema } from "paliers/sources";
 *
 * const row = { id: "s1", at: "2026-03-10T09:30:00Z", goal: "sales", value: 49.9, currency: "EUR" };
 * conversionSchema["~standard"].validate(row); // => { value: { id: "s1", at: 1773135000000, goal: "sales", value: { minor: 4990, currency: "EUR" } } }
 * ```
 * @public
 */
export const conversionSchema: z.ZodMiniType<Conversion> =
  /* @__PURE__ */ schemaOf(checkConversions);
