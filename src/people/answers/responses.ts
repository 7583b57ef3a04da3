import type { Metric } from "../../metric/metric.ts";
import { peopleMetric } from "../../metric/people-metric.ts";
import { quantile } from "../../stats/shape/quantile.ts";
import { checkOptions } from "../../util/check-options.ts";
import { requireOptions } from "../../util/require-options.ts";
import type { Acts } from "../acts.ts";
import { type InboundAct, inboundActs } from "./inbound-acts.ts";
import { INBOUND_OPTIONS, type InboundOptions } from "./inbound-options.ts";

/**
 * How some of what wants an answer was answered.
 *
 * @public
 */
export interface ResponseSummary {
  /** All that wants an answer. */
  readonly inbound: number;
  /** Answered within the delay. */
  readonly answered: number;
  /** Answered, but after it. */
  readonly late: number;
  /** Not answered, and the delay is over. */
  readonly missed: number;
  /** Not answered, and still inside the delay: neither answered nor missed. */
  readonly pending: number;
  /** answered / (inbound − pending). */
  readonly rate: Metric;
  /** Time to the first reply, late ones included: the median, in milliseconds. */
  readonly median: Metric;
  /** The time within which nine of ten first replies came. */
  readonly p90: Metric;
}

/**
 * How the brand answers.
 *
 * @public
 */
export interface Responses extends ResponseSummary {
  /** Negative words alone: the unhappy come first. */
  readonly negative: ResponseSummary;
  /** The last instant looked at; `null` without any act. */
  readonly asOf: number | null;
}

function summary(items: readonly InboundAct[], prefix: string): ResponseSummary {
  const replied = items.filter(({ reply }) => reply !== null);
  const waits = replied.map(({ waited }) => waited);
  const answered = replied.filter(({ overdue }) => !overdue).length;
  const missed = items.filter(({ reply, overdue }) => reply === null && overdue).length;
  const pending = items.length - replied.length - missed;
  const time = (id: string, share: number): Metric =>
    peopleMetric(`${prefix}${id}`, quantile(waits, share), null, {
      counts: "acts",
      per: null,
      unit: "duration",
    });
  const settled = items.length - pending;
  return {
    inbound: items.length,
    answered,
    late: replied.length - answered,
    missed,
    pending,
    rate: peopleMetric(`${prefix}response-rate-by-inbound`, answered, settled, {
      counts: "acts",
      reason: settled === 0 && pending > 0 ? "immature" : undefined,
    }),
    median: time("first-response-time-median", 0.5),
    p90: time("first-response-time-p90", 0.9),
  };
}

/**
 * Tells how often and how fast the brand answers.
 *
 * A response is the first reply of the brand's people to an act, or to the content that it published
 * (`inReplyTo`); machines do not count. What has no reply yet and is still inside the delay is pending,
 * not failed.
 *
 * Formula: answered within the delay / (inbound − pending); median and 90th percentile of the time to the
 * first reply, those that came late included. Unanswered acts have no time, so read the rate beside it.
 *
 * Source: response rate and first response time as social media tools and CHAOSS define them (Sprout
 * Social; CHAOSS, time to first response).
 *
 * @param interactions - The acts themselves, those of the brand (`actorKind`) among them. Totals
 *   (`count`) are no text and left out.
 * @param options - `within`: the delay. `needsAnswer`: rules, `INBOUND` when absent. `from` and `to`: when
 *   the acts came in. `asOf`: the last day or instant looked at. `businessHours`: counts those only.
 * @returns Counts, the rate and the times, for all and for negative words alone; `null` with
 *   `zero-denominator` when nothing came in, `immature` when all is pending, `no-data` without a reply.
 * @throws `missing-option`, `unknown-option`, `invalid-input`, `invalid-duration`, `invalid-option`, `unknown-word`, `invalid-range`, and what a rule may not say.
 *
 * @example
 * ```ts
 * import { responses, type Interaction } from "paliers";
 *
 * const channel = { platform: "facebook", ownership: "owned" } as const;
 * const at = (hour: number) => Date.UTC(2026, 2, 2, hour);
 * const acts: Interaction[] = [
 *   { id: "1", at: at(9), kind: "ask", channel, actor: "ann" },
 *   { id: "2", at: at(11), kind: "reply", channel, actorKind: "brand", inReplyTo: "1" },
 *   { id: "3", at: at(12), kind: "review", channel, actor: "bob", sentiment: "negative" },
 * ];
 * const { rate, median, negative } = responses(acts, { within: "24h", asOf: "2026-03-31" });
 * [rate.value, median.value, negative.missed]; // => [0.5, 7_200_000, 1]
 * ```
 * @public
 */
export function responses(interactions: Acts, options: InboundOptions): Responses {
  requireOptions(options, ["within"]);
  checkOptions(options, INBOUND_OPTIONS);
  const { items, now } = inboundActs(interactions, options);
  const negative = items.filter(({ act }) => act.sentiment === "negative");
  return {
    ...summary(items, ""),
    negative: summary(negative, "negative-"),
    asOf: Number.isFinite(now) ? now : null,
  };
}
