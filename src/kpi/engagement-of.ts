import type { FactsWith } from "./facts-with.ts";

/**
 * Adds up what counts as engagement: the acts of the seven engaging families, net of what was undone.
 *
 * Reading and following are the audience, not its answer; negative acts have KPIs of their own.
 *
 * @param facts - Facts, or any object with `byFamily`.
 * @returns A number of acts; negative where more was undone than done.
 *
 * @example
 * ```ts
 * import { engagementOf } from "paliers";
 *
 * engagementOf({ byFamily: { consume: 900, applaud: 9, converse: 3 } }); // => 12
 * ```
 * @public
 */
export function engagementOf({ byFamily }: FactsWith<"byFamily">): number {
  // Named one by one, which is what compresses best; a test holds them against ENGAGING_FAMILIES.
  return (
    (byFamily.converse ?? 0) +
    (byFamily.collaborate ?? 0) +
    (byFamily.opine ?? 0) +
    (byFamily.curate ?? 0) +
    (byFamily.applaud ?? 0) +
    (byFamily.amplify ?? 0) +
    (byFamily.create ?? 0)
  );
}
