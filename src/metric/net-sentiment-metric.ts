import type { Sentiment } from "../model/sentiment.ts";
import { boundsOfSentiment } from "./bounds-of-sentiment.ts";
import { coverageOf } from "./coverage-of.ts";
import { finiteParts } from "./finite-parts.ts";
import type { Quotient } from "./metric.ts";
import { type Origin, quotient } from "./quotient.ts";

/** Makes the net sentiment, of facts or of what is said of a brand: one formula, one way to its bounds. */
export function netSentimentMetric(
  origin: Origin,
  bySentiment: { readonly [S in Sentiment | "unknown"]?: number },
): Quotient {
  const { positive = 0, neutral = 0, negative = 0, unknown = 0 } = bySentiment;
  const known = positive + neutral + negative;
  const metric = quotient("net-sentiment", origin, positive - negative, known, {
    unit: "score",
    per: "acts",
    bounds: "net-sentiment",
    parts: finiteParts({ positive, neutral, negative }),
  });
  return boundsOfSentiment({ ...metric, ...coverageOf(known, known + unknown) });
}
