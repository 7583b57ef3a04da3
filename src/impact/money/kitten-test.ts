import type { Calendar } from "../../calendar/calendar.ts";
import type { Day } from "../../calendar/day.ts";
import type { Duration } from "../../calendar/duration.ts";
import { durationMs } from "../../calendar/duration-ms.ts";
import { zoneClock } from "../../calendar/zone-clock.ts";
import { nowOf } from "../../goals/now-of.ts";
import type { Metric } from "../../metric/metric.ts";
import type { Rate } from "../../model/outcome/rate.ts";
import type { Facts, GroupFacts } from "../../rollup/facts.ts";
import { median } from "../../stats/shape/median.ts";
import { type ShrunkRate, shrunkRates } from "../../stats/shrinkage/shrunk-rates.ts";
import { checkOptions } from "../../util/check-options.ts";
import { exactSum } from "../../util/exact-sum.ts";
import { type ByName, mapOf } from "../../util/map-of.ts";
import { PaliersError } from "../../util/paliers-error.ts";
import { requireOptions } from "../../util/require-options.ts";
import type { Attribution } from "../attribution/attribution.ts";
import { checkAttribution } from "../attribution/check-attribution.ts";
import { shareRate } from "../share-rate.ts";

/**
 * What a content, a campaign or a platform turned out to be.
 *
 * @public
 */
export type KittenVerdict =
  | "star"
  | "kitten"
  | "quiet-seller"
  | "noise"
  | "too-few"
  /** Its time to convert is not over. */
  | "immature"
  | "unknown";

/**
 * One row of the kitten test. A comparison with its peers, not a cause.
 *
 * @public
 */
export interface Kitten<K extends string = string> {
  /** What goes together with engagement: neither a KPI nor success. */
  readonly measures: "impact";
  /** The content, campaign or platform. */
  readonly key: K;
  /** In one word what it is good for. */
  readonly verdict: KittenVerdict;
  /** What it was judged by. */
  readonly engagement: Metric;
  /** Conversions credited to it. */
  readonly conversions: number;
  /** Conversions for a thousand engagements, drawn towards those of all; `null` without any, and for what is too young. */
  readonly perThousand: {
    readonly value: number;
    readonly lower: number;
    readonly upper: number;
    readonly confidence: number;
  } | null;
  /** Its share of the engagement less its share of the conversions; `null` without one or the other, or too young. */
  readonly shareGap: number | null;
  /** Engagements ÷ conversions; `null` with `no-data` without a conversion. */
  readonly engagementsPerConversion: Rate;
}

/**
 * How rows are judged.
 *
 * @public
 */
export interface KittenTestOptions {
  /** The KPI to judge by, whose name says its basis and whose numerator counts the engagements. */
  readonly engagement: (facts: Facts) => Metric;
  /** Two-sided level of the ranges; 0.95 when absent. */
  readonly confidence?: number | undefined;
  /** The day (to its end) or instant to look from; needs `lag` and `since`. */
  readonly asOf?: Day | number | undefined;
  /** How long conversions take to come: what is younger at `asOf` is `immature`, and no peer of the others. */
  readonly lag?: Duration | undefined;
  /** Since when each content, campaign or platform could convert anybody, by its name; epoch milliseconds. */
  readonly since?: ByName<number> | undefined;
  /** The days of `asOf`; UTC when absent. */
  readonly calendar?: Calendar | undefined;
}

/** Whether something has had its time to convert; `null` where nothing says since when. */
type MaturityOf = (key: string) => boolean | null;

function maturityOf({ asOf, lag, since, calendar }: KittenTestOptions): MaturityOf {
  if (asOf === undefined && lag === undefined && since === undefined) return () => true;
  if (asOf === undefined || lag === undefined || since === undefined)
    throw new PaliersError("missing-option", 'options "asOf", "lag" and "since" need each other');
  const latest = nowOf(asOf, zoneClock(calendar)) - durationMs(lag);
  const starts = mapOf(since, "instants by name");
  return (key) => {
    const start = starts.get(key);
    return typeof start === "number" && Number.isFinite(start) ? start <= latest : null;
  };
}

const thousandOf = ({ value, lower, upper, confidence }: ShrunkRate) => ({
  value: value * 1000,
  lower: lower * 1000,
  upper: upper * 1000,
  confidence,
});

function verdictOf(
  engagement: number | null,
  perThousand: Kitten["perThousand"],
  usual: { readonly engagement: number | null; readonly perThousand: number | null },
): KittenVerdict {
  if (
    engagement === null ||
    perThousand === null ||
    usual.engagement === null ||
    usual.perThousand === null
  )
    return "unknown";
  const { lower, upper } = perThousand;
  if (lower <= usual.perThousand && upper >= usual.perThousand) return "too-few";
  const sells = lower > usual.perThousand;
  if (engagement > usual.engagement) return sells ? "star" : "kitten";
  return sells ? "quiet-seller" : "noise";
}

/**
 * Finds what is liked and of no use: the kitten photo.
 *
 * Each row is set against the median of its peers, on engagement and on conversions for a thousand
 * engagements. Above on both is a star; above on engagement only, a kitten; above on conversions only,
 * a quiet seller; on neither, noise. Where chance alone could put a row on either side of the median,
 * the verdict is `too-few`.
 *
 * What is young always looks as if it did not convert: with `asOf`, `lag` and `since`, what is younger than
 * the lag is `immature`, and one whose age is not known is `unknown`; neither is a peer of the others.
 *
 * Formula: conversions per thousand engagements, shrunk as `shrunkRates` does; the gap is share of
 * engagement − share of conversions.
 *
 * @param facts - One row per content, campaign or platform, from `rollup` with that dimension alone.
 * @param attribution - Credit for the same keys, from any model or from `codedAttribution`; a key
 *   without credit has 0.
 * @param options - `engagement`: the KPI to judge by, whose name says its basis and whose numerator
 *   counts the engagements; `confidence`: 0.95 when absent; `asOf`, `lag` and `since` to leave out what is
 *   too young.
 * @returns One row for each that has a key, in the order given; `unknown` without a rate or without
 *   any conversion at all. An association, never a cause.
 * @throws `missing-option` without `engagement`, or for one of `asOf`, `lag`, `since` without the others;
 *   `invalid-day`, `invalid-duration`, `invalid-option` for a confidence that is none, `different-dimensions` for facts that are not
 *   grouped by the credit's dimension, or not by it alone, `unknown-option`; `invalid-input` for what is no
 *   list of facts or no attribution.
 * @see the source article A2, "engagement is not success"
 *
 * @example
 * ```ts
 * import { engagementRateByReach, fiveLevels, rollup } from "paliers";
 * import { codedAttribution, kittenTest } from "paliers/impact";
 *
 * const post = (id: string, likes: number) =>
 *   ({ id, at: 0, kind: "like", count: likes, content: { id }, channel: { platform: "facebook", ownership: "owned" } }) as const;
 * const seen = (id: string) => ({ at: 0, channel: { platform: "facebook" }, content: { id }, reach: 10_000 });
 * const byPost = rollup([post("cat", 900), post("offer", 100)], fiveLevels, { by: ["content"], exposures: [seen("cat"), seen("offer")] });
 * const sales = Array.from({ length: 30 }, (_, index) => ({ id: String(index), at: 0, goal: "sale", content: { id: index < 1 ? "cat" : "offer" } }));
 * kittenTest(byPost, codedAttribution(sales, { by: "content" }), { engagement: engagementRateByReach }).map(({ key, verdict }) => [key, verdict]); // => [["cat", "kitten"], ["offer", "quiet-seller"]]
 * ```
 * @public
 */
export function kittenTest<
  Id extends string,
  D extends "platform" | "campaign" | "content",
  K extends string = string,
>(
  facts: readonly (GroupFacts<Id, D> & { readonly group: { readonly [P in D]: K | null } })[],
  attribution: Attribution<NoInfer<D>>,
  options: KittenTestOptions,
): readonly Kitten<K>[] {
  const given: unknown = facts;
  if (!Array.isArray(given))
    throw new PaliersError(
      "invalid-input",
      "expected rows of facts, from rollup with one dimension",
    );
  checkAttribution(attribution);
  requireOptions(options, ["engagement"]);
  checkOptions(options, { engagement: 1, confidence: 1, asOf: 1, lag: 1, since: 1, calendar: 1 });
  const isMature = maturityOf(options);
  const { engagement: measure, confidence = 0.95 } = options;
  if (typeof measure !== "function")
    throw new PaliersError("invalid-option", 'option "engagement" is a KPI, a function of facts');
  const credit = new Map(attribution.credits.map(({ key, conversions }) => [key, conversions]));
  const seen = new Set<string>();
  const rows = facts.flatMap((row) => {
    // The types ask for it; JavaScript does not, and no key at all would read as no conversion.
    if (!Object.hasOwn(row?.group ?? {}, attribution.by)) {
      const dimensions = Object.keys(row?.group ?? {}).join(" and ") || "nothing";
      throw new PaliersError(
        "different-dimensions",
        `facts by ${dimensions} do not meet credit by ${attribution.by}`,
      );
    }
    const key: K | null = row.group[attribution.by];
    if (key === null) return [];
    if (seen.has(key)) {
      throw new PaliersError(
        "different-dimensions",
        `several rows of facts are about "${key}": group them by ${attribution.by} alone`,
      );
    }
    seen.add(key);
    const engagement = measure(row);
    return [
      {
        key,
        engagement,
        acts: Math.max(0, engagement.numerator ?? 0),
        conversions: credit.get(key) ?? 0,
        mature: isMature(key),
      },
    ];
  });

  const peers = rows.filter(({ mature }) => mature === true);
  const rates = shrunkRates(
    peers.map(({ acts, conversions }) => ({ events: conversions, exposure: acts })),
    { confidence },
  );
  const usual = {
    engagement: median(peers.flatMap(({ engagement }) => engagement.value ?? [])),
    perThousand: median(
      rates?.flatMap(({ value }, index) => ((peers[index]?.acts ?? 0) > 0 ? value * 1000 : [])) ??
        [],
    ),
  };
  const totals = { acts: exactSum(), conversions: exactSum() };
  for (const { acts, conversions } of peers) {
    totals.acts.add(acts);
    totals.conversions.add(conversions);
  }
  const all = { acts: totals.acts.total(), conversions: totals.conversions.total() };
  const rateOf = new Map(peers.map((row, index) => [row, rates?.[index]]));
  return rows.map((row): Kitten<K> => {
    const { key, engagement, acts, conversions, mature } = row;
    const rate = rateOf.get(row);
    const perThousand = rate === undefined || acts === 0 ? null : thousandOf(rate);
    return {
      measures: "impact",
      key,
      verdict: mature === false ? "immature" : verdictOf(engagement.value, perThousand, usual),
      engagement,
      conversions,
      perThousand,
      shareGap:
        mature !== true || all.acts === 0 || all.conversions === 0
          ? null
          : acts / all.acts - conversions / all.conversions,
      engagementsPerConversion: shareRate(acts, conversions),
    };
  });
}
