import type { Quotient } from "../../metric/metric.ts";
import { quotient } from "../../metric/quotient.ts";
import type { FactsWith } from "../facts-with.ts";
import { read } from "../read.ts";
import { actsByLevel } from "./acts-by-level.ts";

/**
 * The share of the interactions that no level of the taxonomy names.
 *
 * They are counted and shown, never dropped and never taken for the lowest level.
 *
 * Formula: `unclassified / (acts at any level + unclassified)`.
 *
 * Denominator: all acts, unclassified ones too.
 *
 * Unit: ratio (0.4 is 40 %).
 *
 * It does not say: that these acts are worth nothing: the taxonomy has no place for them.
 *
 * Source: this library.
 *
 * @param facts - Facts, or any object with `byLevel` and `unclassified`.
 * @returns The share; `null` without an act (`zero-denominator`).
 *
 * @example
 * ```ts
 * import { unclassifiedShare } from "paliers";
 *
 * unclassifiedShare({ byLevel: { reading: 70, creation: 10 }, unclassified: 20 }).value; // => 0.2
 * ```
 * @public
 */
export function unclassifiedShare(facts: FactsWith<"byLevel" | "unclassified">): Quotient {
  const acts = actsByLevel(read(facts, "byLevel")) + facts.unclassified;
  return quotient("unclassified-share", facts, facts.unclassified, acts, { per: "acts" });
}
