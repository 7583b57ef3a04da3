import type { Quotient } from "../../metric/metric.ts";
import { quotient } from "../../metric/quotient.ts";
import type { Facts } from "../../rollup/facts.ts";
import { didYouMean } from "../../util/did-you-mean.ts";
import { PaliersError } from "../../util/paliers-error.ts";
import type { FactsWith } from "../facts-with.ts";
import { read } from "../read.ts";
import { actsByLevel } from "./acts-by-level.ts";

/**
 * The share of the interactions at one level.
 *
 * The unclassified have a share of their own, so that all shares add up to 1. The level is repeated
 * in `settings`.
 *
 * Formula: `acts at the level / (acts at any level + unclassified)`.
 *
 * Denominator: all acts, unclassified ones too: the shares of all levels and of the unclassified
 * add up to 1.
 *
 * Unit: ratio (0.4 is 40 %).
 *
 * It does not say: how many people are at the level: acts are counted, and one person may do most
 * of them.
 *
 * Source: this library.
 *
 * @param facts - Facts, or any object with `byLevel` and `unclassified`.
 * @param level - A level of the taxonomy that the facts were made with.
 * @returns The share; `null` without an act (`zero-denominator`).
 * @throws `unknown-level` for a level that the facts do not have, with the nearest one.
 *
 * @example
 * ```ts
 * import { levelShare } from "paliers";
 *
 * const facts = { byLevel: { reading: 70, creation: 10 }, unclassified: 20 };
 * levelShare(facts, "creation").value; // => 0.1
 * ```
 * @public
 */
export function levelShare<Id extends string>(
  facts: Pick<Facts<Id>, "byLevel" | "unclassified"> & FactsWith<never>,
  level: NoInfer<Id>,
): Quotient {
  const byLevel = read(facts, "byLevel");
  if (!Object.hasOwn(byLevel, level)) {
    const nearest = didYouMean(String(level), Object.keys(byLevel));
    throw new PaliersError("unknown-level", `the facts have no level "${level}"${nearest}`);
  }
  const acts = actsByLevel(byLevel) + facts.unclassified;
  return quotient("level-share", facts, byLevel[level], acts, { per: "acts", settings: { level } });
}
