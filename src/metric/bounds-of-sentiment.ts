import { netSentimentInterval } from "../stats/intervals/net-sentiment-interval.ts";
import type { Metric } from "./metric.ts";
import { withBounds } from "./with-bounds.ts";

/**
 * The bounds of a net sentiment, from how many acts were positive, neutral and negative.
 *
 * Where more acts were taken back than done there is no sample, and no interval. Opinions that all
 * agree show no spread, not that there is none.
 */
export function boundsOfSentiment<M extends Metric>(metric: M, confidence = 0.95): M {
  const { positive = 0, neutral = 0, negative = 0 } = metric.parts ?? {};
  const net = netSentimentInterval({ positive, neutral, negative }, { confidence });
  const { lower, upper } = metric.bounds === "net-sentiment-polar" ? net.polar : net;
  return metric.value === null || lower === upper
    ? withBounds(metric, null, null, confidence)
    : withBounds(metric, lower, upper, confidence, { doubt: "acts" });
}
