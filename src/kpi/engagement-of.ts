import type { FactsWith } from "./facts-with.ts";
import { read } from "./read.ts";

/**
 * Adds up what counts as engagement: the acts of the seven engaging families, net of what was undone.
 *
 * Reading and following are the audience, not its answer; negative acts have KPIs of their own.
 *
 * @param facts - Facts, or any object with `byFamily`.
 * @returns A number of acts; negative where more was undone than done.
 * @throws `invalid-input` for a list of rows, or what is no facts.
 *
 * @example
 * ```ts
 * import { engagementOf } from "paliers";
 *
 * engagementOf({ byFamily: { consume: 900, applaud: 9, converse: 3 } }); // => 12
 * ```
 * @public
 */
export function engagementOf(facts: FactsWith<"byFamily">): number {
  const byFamily = read(facts, "byFamily");
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
