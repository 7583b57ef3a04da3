import type { MetricWords } from "./metric-words.ts";

/** The words around a value in English. */
export const EN_WORDS: MetricWords = {
  notAvailable: "n/a",
  per: "per",
  to: "to",
  points: "points",
  aggregate: { mean: "mean", median: "median" },
  reason: {
    "missing-denominator": "nothing to divide by",
    "zero-denominator": "divided by 0",
    "no-people": "nobody identified",
    "no-data": "no data",
    "too-few": "too few",
    immature: "too early to say",
    "different-taxonomies": "two taxonomies",
    partial: "incomplete period",
    "mixed-currency": "several currencies",
    "invalid-input": "impossible figures",
    unbounded: "without limit",
    "different-metrics": "different KPIs",
    "not-additive": "does not add up",
    "no-interval": "no interval",
    "unknown-doubt": "doubt not known",
  },
  audience: {
    reach: { missing: "no reach given", zero: "nobody reached" },
    followers: { missing: "no followers given", zero: "no followers or no post" },
    impressions: { missing: "no impressions given", zero: "no impressions" },
    views: { missing: "no views given", zero: "no views" },
    posts: { missing: "no posts given", zero: "nothing published" },
  },
};
