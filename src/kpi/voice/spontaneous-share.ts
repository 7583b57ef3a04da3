import { coverageOf } from "../../metric/coverage-of.ts";
import type { Quotient } from "../../metric/metric.ts";
import { quotient } from "../../metric/quotient.ts";
import type { FactsWith } from "../facts-with.ts";
import { read } from "../read.ts";
import { withCarried } from "../with-carried.ts";

/**
 * The share of acts that nobody asked for, rewarded or drew by a contest.
 *
 * Unknown is never spontaneous: acts that do not say how they came about are left out, and `coverage`
 * says what share is known.
 *
 * Formula: `spontaneous acts / acts that say how they came about`.
 *
 * Denominator: acts whose `prompted` is known; `coverage` is their share of all.
 *
 * Unit: ratio (0.4 is 40 %).
 *
 * It does not say: how the others came about: acts without `prompted` are left out.
 *
 * Source: our own definition.
 *
 * @param facts - Facts, or any object with `spontaneous` and `interactions`; without `promptedKnown`
 *   every act is taken to say how it came about.
 * @returns The share; `null` without an act that says it (`zero-denominator`), or when no row of the
 *   input does (`no-data`).
 *
 * @example
 * ```ts
 * import { spontaneousShare } from "paliers";
 *
 * const facts = { spontaneous: 60, promptedKnown: 80, interactions: 400 };
 * spontaneousShare(facts).value; // => 0.75
 * spontaneousShare(facts).coverage; // => 0.2
 * ```
 * @public
 */
export function spontaneousShare(
  facts: FactsWith<"spontaneous" | "interactions"> & Partial<FactsWith<"promptedKnown">>,
): Quotient {
  const spontaneous = read(facts, "spontaneous");
  const { interactions, promptedKnown = interactions } = facts;
  const metric = quotient("spontaneous-share", facts, spontaneous, promptedKnown, { per: "acts" });
  const covered = { ...metric, ...coverageOf(promptedKnown, interactions) };
  return withCarried(covered, facts, "prompted");
}
