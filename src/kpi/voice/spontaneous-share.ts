import type { Quotient } from "../../metric/metric.ts";
import { quotient } from "../../metric/quotient.ts";
import type { FactsWith } from "../facts-with.ts";
import { read } from "../read.ts";

/**
 * The share of acts that nobody asked for, rewarded or drew by a contest.
 *
 * An act whose prompt was not recorded counts as spontaneous.
 *
 * Formula: `spontaneous acts / interactions`.
 *
 * Denominator: all acts of people.
 *
 * Unit: ratio (0.4 is 40 %).
 *
 * It does not say: more than the data: an act whose `prompted` was not recorded counts as
 * spontaneous.
 *
 * Source: our own definition.
 *
 * @param facts - Facts, or any object with `spontaneous` and `interactions`.
 * @returns The share; `null` without an act (`zero-denominator`).
 *
 * @example
 * ```ts
 * import { spontaneousShare } from "paliers";
 *
 * spontaneousShare({ spontaneous: 60, interactions: 80 }).value; // => 0.75
 * ```
 * @public
 */
export function spontaneousShare(facts: FactsWith<"spontaneous" | "interactions">): Quotient {
  return quotient("spontaneous-share", facts, read(facts, "spontaneous"), facts.interactions, {
    per: "acts",
  });
}
