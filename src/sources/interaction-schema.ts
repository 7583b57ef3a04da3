import * as z from "zod/mini";
import type { Interaction } from "../model/interaction.ts";
import { checkInteractions } from "./check-interactions.ts";
import { issuesOf } from "./issues-of.ts";

/**
 * The check of one interaction as a schema, for tools that speak Standard Schema or zod.
 *
 * It gives what `checkInteractions` gives for one row: the same records pass, with the same result.
 * Every issue carries a path and a message; its `params` are the problem as data.
 *
 * @example
 * ```ts
 * import { interactionSchema } from "paliers/sources";
 *
 * const channel = { platform: "web", ownership: "owned" };
 * const row = { id: "1", at: "2026-03-10T09:30:00Z", kind: "like", channel };
 * interactionSchema["~standard"].validate(row); // => { value: { id: "1", at: 1773135000000, kind: "like", channel: { platform: "web", ownership: "owned" } } }
 * ```
 * @public
 */
export const interactionSchema: z.ZodMiniType<Interaction> = /* @__PURE__ */ (() =>
  z.pipe(
    z.unknown(),
    z.transform((row: unknown, context): Interaction => {
      const { accepted, rejected } = checkInteractions([row]);
      const [interaction] = accepted;
      if (interaction !== undefined) return interaction;
      for (const issue of issuesOf(rejected)) context.issues.push({ ...issue, input: row });
      return z.NEVER;
    }),
  ))();
