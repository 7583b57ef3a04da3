import type { KpiMetric } from "../../metric/kpi-metric.ts";
import { quotient } from "../../metric/quotient.ts";
import type { FactsWith } from "../facts-with.ts";
import { withIdentified } from "./with-identified.ts";

/**
 * How many people visited the brand's own sites.
 *
 * Identified people where there are any; else the visitors that exposures give, as a web analytics
 * tool counts them. 0 is an answer.
 *
 * Formula: `distinct people who consumed something on the brand’s sites`. Unit: count (people).
 *
 * Source: a French article on five levels of engagement, which measures reading this way.
 *
 * @param facts - Facts, or any object with `siteVisitors` and `visitors`.
 * @returns A number of people; `null` when nobody is identified and no exposure gives visitors
 *   (`no-people`).
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
): KpiMetric {
  // Nobody identified on a site, while a tool counted visitors there: people were identified elsewhere.
  const identified =
    facts.siteVisitors !== null && (facts.siteVisitors > 0 || facts.visitors === null);
  const people = identified ? facts.siteVisitors : facts.visitors;
  // A count is a number over one group.
  const metric = {
    ...quotient("visitors", facts, people, 1, "people", undefined, "count"),
    denominator: null,
  };
  return identified || people === null ? withIdentified(metric, facts) : metric;
}
