import type { Attribution } from "../impact/attribution/attribution.ts";
import { kittenTest } from "../impact/money/kitten-test.ts";
import { engagementOf } from "../kpi/engagement-of.ts";
import { engagementRateByImpressions } from "../kpi/reach/engagement-rate-by-impressions.ts";
import { engagementRateByReach } from "../kpi/reach/engagement-rate-by-reach.ts";
import { engagementRateByViews } from "../kpi/reach/engagement-rate-by-views.ts";
import type { Metric } from "../metric/metric.ts";
import type { Facts, GroupFacts } from "../rollup/facts.ts";
import type { ImpactKittens } from "./impact-data.ts";

/** Without any audience there is still the number of acts itself. */
function engagement(facts: Facts): Metric {
  const acts = engagementOf(facts);
  return {
    measures: "engagement",
    id: "engagement",
    value: acts,
    unit: "count",
    numerator: acts,
    denominator: null,
    counts: "acts",
  };
}

const RATES = [engagementRateByReach, engagementRateByImpressions, engagementRateByViews];

/** Tests posts by the best engagement rate that the data have; `null` where no act names a post. */
export function kittenReport(
  posts: readonly GroupFacts<string, "content">[],
  attribution: Attribution<"content">,
  model: string,
): ImpactKittens | null {
  const named = posts.filter(({ group }) => group.content !== null);
  if (named.length === 0) return null;
  const measure =
    RATES.find((rate) => named.some((facts) => rate(facts).value !== null)) ?? engagement;
  const rows = kittenTest(named, attribution, { engagement: measure });
  return { model, engagement: rows[0]?.engagement.id ?? "engagement", rows };
}
