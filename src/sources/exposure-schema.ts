import * as z from "zod/mini";
import type { Exposure } from "../model/exposure.ts";
import { checkExposures } from "./check-exposures.ts";
import { issuesOf } from "./issues-of.ts";

/**
 * The check of one exposure as a schema, for tools that speak Standard Schema or zod.
 *
 * It gives what `checkExposures` gives for one row: the same records pass, with the same result.
 * Every issue carries a path and a message; its `params` are the problem as data.
 *
 * @example
 * ```ts
 * import { exposureSchema } from "paliers/sources";
 *
 * const row = { at: "2026-03-10T00:00:00Z", channel: { platform: "x" }, reach: 12 };
 * exposureSchema["~standard"].validate(row); // => { value: { at: 1773100800000, channel: { platform: "x" }, reach: 12 } }
 * ```
 * @public
 */
export const exposureSchema: z.ZodMiniType<Exposure> = /* @__PURE__ */ (() =>
  z.pipe(
    z.unknown(),
    z.transform((row: unknown, context): Exposure => {
      const { accepted, rejected } = checkExposures([row]);
      const [exposure] = accepted;
      if (exposure !== undefined) return exposure;
      for (const issue of issuesOf(rejected)) context.issues.push({ ...issue, input: row });
      return z.NEVER;
    }),
  ))();
