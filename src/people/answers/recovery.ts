import type { Duration } from "../../calendar/duration.ts";
import { durationMs } from "../../calendar/duration-ms.ts";
import type { Metric } from "../../metric/metric.ts";
import { peopleMetric } from "../../metric/people-metric.ts";
import type { Sentiment } from "../../model/sentiment.ts";
import { rankOf } from "../../taxonomy/rank-of.ts";
import type { Taxonomy } from "../../taxonomy/taxonomy.ts";
import { checkOptions } from "../../util/check-options.ts";
import { recordOf } from "../../util/record-of.ts";
import { requireOptions } from "../../util/require-options.ts";
import type { Acts } from "../acts.ts";
import { addAt } from "../add-at.ts";
import { byActor } from "../by-actor.ts";
import { checkTaxonomy } from "../check-taxonomy.ts";
import { countAt } from "../count-at.ts";
import type { IdentifiedAct } from "../identified-act.ts";
import { identifiedShare } from "../identified-share.ts";
import { within } from "../within.ts";
import { inboundActs } from "./inbound-acts.ts";
import { INBOUND_OPTIONS, type InboundOptions } from "./inbound-options.ts";

/**
 * What became of some unhappy people.
 *
 * @public
 */
export interface RecoveryGroup<Id extends string = string> {
  /** People whose time to come back is over. */
  readonly people: number;
  /** People whose time is not over. */
  readonly pending: number;
  /** came back / people. */
  readonly rate: Metric;
  /** People who came back, by the tone of their latest later act that has one. */
  readonly sentiment: { readonly [K in Sentiment | "unknown"]: number };
  /** People who came back, by the highest level of their later acts. */
  readonly levels: { readonly [K in Id]: number };
}

/**
 * Unhappy people who were answered, beside those who were not. An association, never a cause.
 *
 * @public
 */
export interface Recovery<Id extends string = string> {
  /** The levels of the later acts. */
  readonly taxonomy: { readonly id: string; readonly version: number };
  /** Unhappy people who got an answer. */
  readonly answered: RecoveryGroup<Id>;
  /** Unhappy people who got none. */
  readonly unanswered: RecoveryGroup<Id>;
  /** Answered − unanswered, of the shares that came back; `null` where one is. */
  readonly difference: number | null;
  /** Share of the acts that say who acted; `null` without acts. */
  readonly coverage: number | null;
}

/**
 * What wants an answer, by when, and how long people are watched.
 *
 * @public
 */
export interface RecoveryOptions extends InboundOptions {
  /** How long people are watched; `30d` when absent. */
  readonly returnsWithin?: Duration | undefined;
}

const TONES = ["positive", "neutral", "negative", "unknown"] as const;

/**
 * Tells whether unhappy people came back: those who were answered beside those who were not.
 *
 * Each person counts once, from their first negative act. Both groups are watched from the same moment,
 * when the delay for an answer is over, and for the same time, so that waiting for an answer gives
 * nobody an advantage. Whom the brand answers is no accident: the difference is an association.
 *
 * Formula: people with an act in (negative act + delay, + `returnsWithin`] / people whose time is over.
 *
 * Source: our own definition, after a French article that asks to answer the unhappy.
 *
 * @param interactions - The acts themselves, those of the brand (`actorKind`) among them.
 * @param taxonomy - The levels of the later acts.
 * @param options - As for `responses`; only negative acts count. `returnsWithin`: how long people are
 *   watched, `30d` when absent.
 * @returns Two groups; rates `null` with `no-people` when nobody is identified, `zero-denominator` for an
 *   empty group, `immature` for one whose time is not over.
 * @throws What `responses` throws; `not-a-taxonomy-of-acts`.
 *
 * @example
 * ```ts
 * import { fiveLevels, recovery, type Interaction } from "paliers";
 *
 * const channel = { platform: "facebook", ownership: "owned" } as const;
 * const on = (day: number) => Date.UTC(2026, 2, day);
 * const acts: Interaction[] = [
 *   { id: "1", at: on(1), kind: "review", channel, actor: "ann", sentiment: "negative" },
 *   { id: "2", at: on(1), kind: "review", channel, actor: "bob", sentiment: "negative" },
 *   { id: "3", at: on(2), kind: "reply", channel, actorKind: "brand", inReplyTo: "1" },
 *   { id: "4", at: on(9), kind: "comment", channel, actor: "ann", sentiment: "positive" },
 * ];
 * const { answered, unanswered } = recovery(acts, fiveLevels, { within: "2d", asOf: "2026-04-30" });
 * [answered.rate.value, answered.sentiment.positive, unanswered.rate.value]; // => [1, 1, 0]
 * ```
 * @public
 */
export function recovery<Id extends string>(
  interactions: Acts,
  taxonomy: Taxonomy<Id>,
  options: RecoveryOptions,
): Recovery<Id> {
  requireOptions(options, ["within"]);
  checkOptions(options, { ...INBOUND_OPTIONS, returnsWithin: 1 });
  checkTaxonomy(taxonomy);
  const watched = durationMs(options.returnsWithin ?? "30d");
  const { items, standing, now, delay } = inboundActs(interactions, options);
  const people = byActor(standing.identified);
  const coverage = identifiedShare(within(standing.acts, standing.range));
  const order = taxonomy.levels.map(({ id }) => id);

  const groups = { answered: newGroup(), unanswered: newGroup() };
  const seen = new Set<string>();
  for (const { act, reply, overdue } of items) {
    const { actor, sentiment, at } = act;
    if (actor === undefined || sentiment !== "negative" || seen.has(actor)) continue;
    seen.add(actor);
    const group = groups[reply !== null && !overdue ? "answered" : "unanswered"];
    const start = at + delay;
    if (start + watched > now) {
      group.pending += 1;
      continue;
    }
    group.people += 1;
    const later = within(people.get(actor) ?? [], [start + 1, start + watched + 1]);
    if (later.length > 0) note(group, later, taxonomy);
  }

  const isNobody = people.size === 0;
  const resultOf = ({ people: some, pending, cameBack, sentiment, ranks }: Group) => ({
    people: some,
    pending,
    rate: peopleMetric("recovery-rate", isNobody ? null : cameBack, some, {
      coverage,
      reason: !isNobody && some === 0 && pending > 0 ? "immature" : undefined,
    }),
    sentiment: { ...sentiment },
    levels: recordOf(order, (_id, index) => countAt(ranks, index + 1)),
  });
  const answered = resultOf(groups.answered);
  const unanswered = resultOf(groups.unanswered);
  const { id, version } = taxonomy;
  const difference =
    answered.rate.value === null || unanswered.rate.value === null
      ? null
      : answered.rate.value - unanswered.rate.value;
  return { taxonomy: { id, version }, answered, unanswered, difference, coverage };
}

interface Group {
  people: number;
  pending: number;
  cameBack: number;
  readonly sentiment: { [K in (typeof TONES)[number]]: number };
  readonly ranks: number[];
}

const newGroup = (): Group => ({
  people: 0,
  pending: 0,
  cameBack: 0,
  sentiment: { positive: 0, neutral: 0, negative: 0, unknown: 0 },
  ranks: [],
});

function note(group: Group, later: readonly IdentifiedAct[], taxonomy: Taxonomy): void {
  group.cameBack += 1;
  const tone = [...later].reverse().find(({ sentiment }) => sentiment !== undefined)?.sentiment;
  group.sentiment[tone ?? "unknown"] += 1;
  const rank = Math.max(...later.map((act) => rankOf(act, taxonomy)));
  if (rank > 0) addAt(group.ranks, rank);
}
