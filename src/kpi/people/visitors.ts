import type { Metric } from "../../metric/metric.ts";
import { quotientOf } from "../../metric/quotient-of.ts";
import type { FactsWith } from "../facts-with.ts";
import { read } from "../read.ts";
import { withTotals } from "../with-totals.ts";
import { withIdentified } from "./with-identified.ts";

/**
 * How many people visited the brand's own sites.
 *
 * Identified people where there are any; else the visitors that exposures give, as a web analytics
 * tool counts them. 0 is an answer.
 *
 * Formula: `distinct people who consumed something on the brand’s sites`.
 *
 * Denominator: none.
 *
 * Unit: count (people).
 *
 * It does not say: the visitors of a month when it is made of days: totals of a web analytics tool
 * are added up over exposures, and a visitor of two days counts twice: then `sumOfTotals` is set.
 *
 * Source: a French article on five levels of engagement, which measures reading this way.
 *
 * @param facts - Facts, or any object with `siteVisitors` and `visitors`.
 * @returns A number of people; `null` when nobody is identified and no exposure gives visitors
 *   (`no-people`); 0 is an answer.
 *
 * @example
 * ```ts
 * import { visitors } from "paliers";
 *
 * visitors({ siteVisitors: 120, visitors: 900 }).value; // => 120
 * visitors({ siteVisitors: null, visitors: 900 }).value; // => 900
 * visitors({ siteVisitors: null, visitors: null }).reason; // => "no-people"
 * ```
 * @public
 */
export function visitors(
  facts: FactsWith<"siteVisitors" | "visitors"> & Partial<FactsWith<"identified">>,
): Metric {
  // Nobody identified on a site, while a tool counted visitors there: people were identified elsewhere.
  const onSite = read(facts, "siteVisitors");
  const isIdentified = onSite !== null && (onSite > 0 || facts.visitors === null);
  const people = isIdentified ? onSite : facts.visitors;
  // A count is a number over one group.
  const metric = quotientOf("visitors", facts, people, 1, { counts: "people", unit: "count" });
  const named = isIdentified || people === null ? withIdentified(metric, facts) : metric;
  const alone = { ...named, denominator: null };
  return isIdentified ? alone : withTotals(alone, facts, "visitors");
}
