import type { Quotient } from "../../metric/metric.ts";
import { shareOfVoiceMetric } from "../../metric/share-of-voice-metric.ts";
import { countOf } from "../count-of.ts";
import type { FactsWith } from "../facts-with.ts";
import { read } from "../read.ts";
import { withCarried } from "../with-carried.ts";
import { brandsOf, type ShareOfVoiceOptions } from "./brands-of.ts";

/**
 * How much of what is said about a set of brands is about one of them.
 *
 * An act that names two brands counts for both, and so twice in the denominator. The set has no
 * default: another set is another share.
 *
 * Formula: `acts about the brand / acts about each brand of the set, added up`.
 *
 * Denominator: acts about each brand of the set; an act that names two counts under both.
 *
 * Unit: ratio (0.4 is 40 %).
 *
 * It does not say: whether it is praise, nor anything about brands outside the set.
 *
 * Source: general knowledge, not verified.
 *
 * @param facts - Facts, or any object with `byAbout`.
 * @param options - `brand`: one brand of the set, as `about` names it; `among`: the set of brands.
 * @returns The share; `null` when no brand of the set is named (`zero-denominator`), or when no
 *   row of the input names a brand (`no-data`).
 * @throws `missing-option` without `brand` or `among`; `unknown-brand` for a brand that is not in the
 *   set, with the nearest one; `unknown-option`; `invalid-input` for a list of rows, or what is no facts.
 *
 * @example
 * ```ts
 * import { shareOfVoiceByMentions } from "paliers";
 *
 * const facts = { byAbout: { acme: 30, rival: 90, other: 500 } };
 * shareOfVoiceByMentions(facts, { brand: "acme", among: ["acme", "rival"] }).value; // => 0.25
 * ```
 * @public
 */
export function shareOfVoiceByMentions(
  facts: FactsWith<"byAbout">,
  options: ShareOfVoiceOptions,
): Quotient {
  const byAbout = read(facts, "byAbout");
  const settings = brandsOf(options);
  const about = (name: string): number => countOf(byAbout, name);
  const all = settings.among.reduce((sum, name) => sum + about(name), 0);
  const metric = shareOfVoiceMetric(facts, about(settings.brand), all, settings);
  return withCarried(metric, facts, "about");
}
