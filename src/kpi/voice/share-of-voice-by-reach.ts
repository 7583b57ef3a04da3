import { commonOf } from "../../metric/common-of.ts";
import { coverageOf } from "../../metric/coverage-of.ts";
import type { KpiMetric } from "../../metric/kpi-metric.ts";
import { quotient } from "../../metric/quotient.ts";
import { countOf } from "../count-of.ts";
import type { FactsWith } from "../facts-with.ts";
import { checkBrands } from "./check-brands.ts";

/**
 * Share of voice where a content weighs what it reaches.
 *
 * A content counts for every brand that acts on it name, once, however often they name it. Contents
 * whose reach is unknown are left out, and `coverage` says what share of the mentions is left.
 *
 * Formula: `reach of contents that name the brand / reach of contents that name each brand of the
 * set, added up`. Unit: ratio (0.4 is 40 %).
 *
 * Source: our own definition, the reach-weighted form.
 *
 * @param contents - Rows of facts grouped by `content`, or any objects with `byAbout` and `reach`.
 * @param brand - One brand of the set, as `about` names it.
 * @param options - `among`: the set of brands.
 * @returns The share; `null` without a content whose reach is known (`missing-denominator`), or
 *   when none of them names a brand of the set (`zero-denominator`).
 * @throws `unknown-brand` for a brand that is not in the set, with the nearest one.
 *
 * @example
 * ```ts
 * import { shareOfVoiceByReach } from "paliers";
 *
 * const contents = [
 *   { byAbout: { acme: 3 }, reach: 2000 },
 *   { byAbout: { acme: 1, rival: 40 }, reach: 1000 },
 * ];
 * shareOfVoiceByReach(contents, "acme", { among: ["acme", "rival"] }).value; // => 0.75
 * ```
 * @public
 */
export function shareOfVoiceByReach(
  contents: readonly FactsWith<"byAbout" | "reach">[],
  brand: string,
  { among }: { readonly among: readonly string[] },
): KpiMetric {
  const brands = checkBrands(brand, among);
  let own = 0;
  let all = 0;
  let mentions = 0;
  let reached = 0;
  for (const { byAbout, reach } of contents) {
    for (const name of brands) {
      const acts = countOf(byAbout, name);
      if (acts <= 0) continue;
      mentions += acts;
      if (reach === null) continue;
      reached += acts;
      all += reach;
      if (name === brand) own += reach;
    }
  }
  const denominator = contents.some(({ reach }) => reach !== null) ? all : null;
  const { mixed: _mixed, ...common } = commonOf(contents);
  const metric = quotient("share-of-voice-by-reach", common, own, denominator, "people");
  return {
    ...metric,
    settings: { brand, among: brands },
    ...coverageOf(reached, mentions),
  };
}
