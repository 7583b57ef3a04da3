import { commonOf } from "../../metric/common-of.ts";
import { coverageOf } from "../../metric/coverage-of.ts";
import type { Quotient } from "../../metric/metric.ts";
import { quotient } from "../../metric/quotient.ts";
import { countOf } from "../count-of.ts";
import type { FactsWith } from "../facts-with.ts";
import { rowsOf } from "../rows-of.ts";
import { withCarried } from "../with-carried.ts";
import { brandsOf, type ShareOfVoiceOptions } from "./brands-of.ts";

/**
 * Share of voice where a content weighs what it reaches.
 *
 * A content counts for every brand that acts on it name, once, however often they name it. Contents
 * whose reach is unknown are left out, and `coverage` says what share of the mentions is left.
 *
 * Formula: `reach of contents that name the brand / reach of contents that name each brand of the
 * set, added up`.
 *
 * Denominator: reach of the contents that name each brand of the set.
 *
 * Unit: ratio (0.4 is 40 %).
 *
 * It does not say: how many different people heard: reach is added up over contents.
 *
 * Source: our own definition, the reach-weighted form.
 *
 * @param contents - Rows of facts grouped by `content`, or any objects with `byAbout` and `reach`.
 * @param options - `brand`: one brand of the set, as `about` names it; `among`: the set of brands.
 * @returns The share; `null` without a content whose reach is known (`missing-denominator`), or
 *   when none of them names a brand of the set (`zero-denominator`), or no row of the input any
 *   brand (`no-data`).
 * @throws `missing-option` without `brand` or `among`; `unknown-brand` for a brand that is not in the
 *   set, with the nearest one; `unknown-option`; `invalid-input` for what is no list of rows.
 *
 * @example
 * ```ts
 * import { shareOfVoiceByReach } from "paliers";
 *
 * const contents = [
 *   { byAbout: { acme: 3 }, reach: 2000 },
 *   { byAbout: { acme: 1, rival: 40 }, reach: 1000 },
 * ];
 * shareOfVoiceByReach(contents, { brand: "acme", among: ["acme", "rival"] }).value; // => 0.75
 * ```
 * @public
 */
export function shareOfVoiceByReach(
  contents: readonly FactsWith<"byAbout" | "reach">[],
  options: ShareOfVoiceOptions,
): Quotient {
  const settings = brandsOf(options);
  let own = 0;
  let all = 0;
  let mentions = 0;
  let reached = 0;
  for (const { byAbout, reach } of rowsOf(contents, "byAbout")) {
    for (const name of settings.among) {
      const acts = countOf(byAbout, name);
      if (acts <= 0) continue;
      mentions += acts;
      if (reach === null) continue;
      reached += acts;
      all += reach;
      if (name === settings.brand) own += reach;
    }
  }
  const denominator = contents.some(({ reach }) => reach !== null) ? all : null;
  const metric = quotient("share-of-voice-by-reach", commonOf(contents), own, denominator, {
    counts: "people",
    basis: "reach",
    settings,
  });
  const covered = { ...metric, ...coverageOf(reached, mentions) };
  return withCarried(covered, contents[0] ?? {}, "about");
}
