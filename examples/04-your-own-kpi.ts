// A KPI is a function from facts to a metric: yours is as good as ours.
import {
  fiveLevels,
  formatMetric,
  interval,
  rollup,
  type Facts,
  type Interaction,
  type Metric,
} from "paliers";

/** Reviews for each hundred shares: does what people pass on make others judge? */
function reviewsPerShare({ byKind, taxonomy }: Pick<Facts, "byKind" | "taxonomy">): Metric {
  const numerator = byKind["review"] ?? 0;
  const denominator = byKind["share"] ?? 0;
  const metric = {
    measures: "engagement",
    id: "reviews-per-share",
    unit: "ratio",
    counts: "acts",
    per: "acts",
    numerator,
    denominator,
    taxonomy,
  } as const;
  if (denominator === 0) return { ...metric, value: null, reason: "zero-denominator" };
  return { ...metric, value: numerator / denominator };
}

const acts = (kind: string, month: number, times: number): Interaction[] =>
  Array.from({ length: times }, (_, index) => ({
    id: `${kind}/${month}/${index}`,
    at: Date.UTC(2026, month, 1 + index),
    kind,
    channel: { platform: "web", ownership: "owned" },
  }));

const interactions = [...acts("share", 0, 20), ...acts("review", 0, 3), ...acts("review", 1, 4)];
for (const facts of rollup(interactions, fiveLevels, { by: ["month"] })) {
  const metric = reviewsPerShare(facts);
  console.log(facts.group.month, formatMetric(metric), metric.reason ?? "");
}

// An interval is refused where none is honest: reviews are no sample of shares.
console.log(interval(reviewsPerShare(rollup(interactions, fiveLevels))).withoutBounds);
