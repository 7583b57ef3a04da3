import type { KpiMetric } from "../../metric/kpi-metric.ts";
import { quotient } from "../../metric/quotient.ts";
import { countOf } from "../count-of.ts";
import type { FactsWith } from "../facts-with.ts";
import { checkBrands } from "./check-brands.ts";

/**
 * How much of what is said about a set of brands is about one of them.
 *
 * An act that names two brands counts for both, and so twice in the denominator. The set has no
 * default: another set is another share.
 *
 * Formula: `acts about the brand / acts about each brand of the set, added up`. Unit: ratio (0.4 is
 * 40 %).
 *
 * Source: general knowledge, not verified.
 *
 * @param facts - Facts, or any object with `byAbout`.
 * @param brand - One brand of the set, as `about` names it.
 * @param options - `among`: the set of brands.
 * @returns The share; `null` when no brand of the set is named (`zero-denominator`).
 * @throws `unknown-brand` for a brand that is not in the set, with the nearest one.
 *
 * @example
 * ```ts
 * import { shareOfVoiceByMentions } from "paliers";
 *
 * const facts = { byAbout: { acme: 30, rival: 90, other: 500 } };
 * shareOfVoiceByMentions(facts, "acme", { among: ["acme", "rival"] }).value; // => 0.25
 * ```
 * @public
 */
export function shareOfVoiceByMentions(
  facts: FactsWith<"byAbout">,
  brand: string,
  { among }: { readonly among: readonly string[] },
): KpiMetric {
  const brands = checkBrands(brand, among);
  const about = (name: string): number => countOf(facts.byAbout, name);
  const all = brands.reduce((sum, name) => sum + about(name), 0);
  const metric = quotient("share-of-voice-by-mentions", facts, about(brand), all, "acts", "acts");
  return { ...metric, settings: { brand, among: brands } };
}
