import type * as z from "zod/mini";
import type { Cost } from "../model/outcome/cost.ts";
import { checkCosts } from "./check-costs.ts";
import { schemaOf } from "./schema-of.ts";

/**
 * The check of one cost as a schema, for tools that speak Standard Schema or zod.
 *
 * It gives what `checkCosts` gives for one row: the same records pass, with the same result.
 *
 * @example
 * ```ts
 * import { costSchema } from "paliers/sources";
 *
 * const row = { id: "1", at: "2026-03-10T09:30:00Z", amount: 300, currency: "EUR", activity: "tools" };
 * costSchema["~standard"].validate(row); // => { value: { id: "1", at: 1773135000000, activity: "tools", amount: { minor: 30000, currency: "EUR" } } }
 * ```
 * @public
 */
export const costSchema: z.ZodMiniType<Cost> = /* @__PURE__ */ schemaOf(checkCosts);
