import type { Day } from "../../calendar/day.ts";
import type { Duration } from "../../calendar/duration.ts";
import { durationMs } from "../../calendar/duration-ms.ts";
import { zoneClock } from "../../calendar/zone-clock.ts";
import type { Metric } from "../../metric/metric.ts";
import { peopleMetric } from "../../metric/people-metric.ts";
import { median } from "../../stats/shape/median.ts";
import { checkOptions } from "../../util/check-options.ts";
import type { Acts } from "../acts.ts";
import { byActor } from "../by-actor.ts";
import { identifiedShare } from "../identified-share.ts";
import { lastInstant } from "../last-instant.ts";
import { observedUntil } from "../observed-until.ts";
import { PEOPLE_OPTIONS, type PeopleOptions } from "../people-options.ts";
import { standingActs } from "../standing-acts.ts";
import { within } from "../within.ts";

/**
 * Who was met offline first, and came online.
 *
 * @public
 */
export interface OfflineToOnline {
  /** People first met offline whose time to come online is over. */
  readonly met: number;
  /** Those of them who were active online later, in time. */
  readonly online: number;
  /** People first met offline whose time is not over. */
  readonly pending: number;
  /** The last instant taken as observed: the end of `asOf`, else of the day of the latest act; `null` without either. */
  readonly asOf: number | null;
  /** online / met. */
  readonly rate: Metric;
  /** Time from the first meeting to the first act online: the median, in milliseconds. */
  readonly delay: Metric;
}

/**
 * How long people are waited for.
 *
 * @public
 */
export interface OfflineToOnlineOptions extends PeopleOptions {
  /** How soon after the first meeting people must act online; `90d` when absent. */
  readonly within?: Duration | undefined;
  /** The last day or instant wholly observed; the day of the latest act when absent. */
  readonly asOf?: Day | number | undefined;
}

/**
 * Tells how many people first met offline (a fair, a street, a shop) were active online later.
 *
 * Formula: people whose first act is offline and who act online within `within` after it / people whose
 * first act is offline and whose `within` is over. Unit: ratio.
 *
 * Source: our own definition, after a French article by which street marketing, fairs and sponsoring lead
 * people online.
 *
 * @param interactions - Any rows in memory, or the `columns` made of them; `channel.offline` says where.
 * @param options - `from` and `to`: when people were first met. `within`: `90d` when absent. `asOf`: the
 *   last day or instant wholly observed, the day of the latest act when absent.
 * @returns Counts, the rate and the delay; `null` with `no-people` when nobody is identified,
 *   `zero-denominator` when nobody was first met offline.
 * @throws `unknown-option`, `invalid-input`, `invalid-duration`, `invalid-range`.
 *
 * @example
 * ```ts
 * import { offlineToOnline, type Interaction } from "paliers";
 *
 * const fair = { platform: "fair", ownership: "owned", offline: true } as const;
 * const web = { platform: "web", ownership: "owned" } as const;
 * const acts: Interaction[] = [
 *   { id: "1", at: Date.UTC(2026, 0, 10), kind: "attend", channel: fair, actor: "ann" },
 *   { id: "2", at: Date.UTC(2026, 0, 10), kind: "attend", channel: fair, actor: "bob" },
 *   { id: "3", at: Date.UTC(2026, 0, 12), kind: "read", channel: web, actor: "ann" },
 * ];
 * const { rate, delay } = offlineToOnline(acts, { asOf: "2026-06-30" });
 * [rate.value, delay.value]; // => [0.5, 172_800_000]
 * ```
 * @public
 */
export function offlineToOnline(
  interactions: Acts,
  options: OfflineToOnlineOptions = {},
): OfflineToOnline {
  checkOptions(options, { ...PEOPLE_OPTIONS, within: 1, asOf: 1 });
  const { within: soon = "90d", calendar, asOf } = options;
  const limit = durationMs(soon);
  const standing = standingActs(interactions, options);
  const end = observedUntil(standing.acts, asOf, zoneClock(calendar));
  const span = [Number.NEGATIVE_INFINITY, end] as const;
  const people = byActor(within(standing.identified, span));
  let met = 0;
  let pending = 0;
  const delays: number[] = [];
  for (const own of people.values()) {
    const [first] = own;
    if (first?.channel.offline !== true) continue;
    if (first.at < standing.range[0] || first.at >= standing.range[1]) continue;
    if (first.at + limit > end) {
      pending += 1;
      continue;
    }
    met += 1;
    const online = own.find(({ at, channel }) => at > first.at && channel.offline !== true);
    if (online !== undefined && online.at - first.at <= limit) delays.push(online.at - first.at);
  }
  const coverage = identifiedShare(within(standing.acts, span));
  const isNobody = people.size === 0;
  const reason = isNobody ? "no-people" : met === 0 && pending > 0 ? "immature" : undefined;
  return {
    met,
    online: delays.length,
    pending,
    asOf: lastInstant(end),
    rate: peopleMetric("offline-to-online", isNobody ? null : delays.length, met, {
      coverage,
      reason,
    }),
    delay: peopleMetric("offline-to-online-delay", median(delays), null, {
      coverage,
      unit: "duration",
      per: null,
      reason: reason ?? (delays.length === 0 ? "no-data" : undefined),
    }),
  };
}
