import type { Duration } from "../../calendar/duration.ts";
import { durationMs } from "../../calendar/duration-ms.ts";
import { type StandingConversion, standingConversions } from "../../goals/standing-conversions.ts";
import type { Interaction } from "../../model/interaction.ts";
import type { Conversion } from "../../model/outcome/conversion.ts";
import type { Acts } from "../../people/acts.ts";
import { standingActs } from "../../people/standing-acts.ts";
import type { Rows } from "../../rollup/rows.ts";
import { matches } from "../../taxonomy/matches.ts";
import { checkOptions } from "../../util/check-options.ts";
import { isObject } from "../../util/is-object.ts";
import { PaliersError } from "../../util/paliers-error.ts";
import { type RateWithBounds, rateWithBounds } from "../rate-with-bounds.ts";
import { buyersOpinions } from "./buyers-opinions.ts";
import type { Stage } from "./stage.ts";

/**
 * What the loop is looked for in.
 *
 * @public
 */
export interface FeedbackOptions {
  /** The stage whose acts are opinions; `opinion` when absent. */
  readonly opinion?: string | undefined;
  /** How long before a purchase somebody's opinion may have been met; unlimited when absent. */
  readonly lookback?: Duration | "unlimited" | undefined;
  /** Two-sided level of the ranges; 0.95 when absent. */
  readonly confidence?: number | undefined;
}

/**
 * Who came to a stage, and who went on from it.
 *
 * @public
 */
export interface StageFlow {
  /** The stage. */
  readonly key: string;
  /** People with an act of this stage. */
  readonly entered: number;
  /** The stage after it; `null` for the last. */
  readonly next: string | null;
  /** Those of them who came to the next stage after they first came to this one. */
  readonly wentOn: number | null;
  /** Their share with its Wilson range; `null` for the last stage. */
  readonly rate: RateWithBounds | null;
}

/**
 * The way from hearing of a brand to talking about it, and how it feeds itself.
 *
 * @public
 */
export interface FeedbackCycle {
  /** What goes together with engagement: neither a KPI nor success. */
  readonly measures: "impact";
  /** One row a stage, in their order. */
  readonly rows: readonly StageFlow[];
  /** Purchases of people who had met the opinion of somebody else who had bought before; `null` without a stage of opinions. */
  readonly loop: {
    readonly purchases: number;
    readonly afterOpinion: number;
    /** Their share with its Wilson range. */
    readonly rate: RateWithBounds;
  } | null;
  /** Conversions without an actor: nobody's way. */
  readonly anonymous: number;
}

const isList = (stages: unknown): boolean => Array.isArray(stages);
/** Stages may be one's own, and come from JavaScript. */
const isStage = (stage: Stage): boolean =>
  isObject(stage) && (stage.when === "conversion" || Array.isArray(stage.when));

/** First and last instant at which everybody was at a stage. */
type Visits = Map<string, { readonly first: number; last: number }>;

function visit(visits: Visits, actor: string, at: number): void {
  const known = visits.get(actor);
  if (known === undefined) visits.set(actor, { first: at, last: at });
  else visits.set(actor, { first: Math.min(known.first, at), last: Math.max(known.last, at) });
}

function visitsOf(
  { when }: Stage,
  acts: readonly Interaction[],
  sales: readonly StandingConversion[],
): Visits {
  const visits: Visits = new Map();
  if (when === "conversion") {
    for (const { at, record } of sales)
      if (record.actor !== undefined) visit(visits, record.actor, at);
    return visits;
  }
  for (const act of acts) {
    if (act.actor !== undefined && when.some((rule) => matches(act, rule)))
      visit(visits, act.actor, act.at);
  }
  return visits;
}

/**
 * Follows people through the stages of the social feedback cycle, and finds where it closes: purchases
 * of people who had met the opinion of an earlier buyer.
 *
 * Formula: went on = people of the next stage, later than their first act of this one ÷ people of
 * this stage. An opinion was met by answering or reading it (`inReplyTo` or `content.id` is its id),
 * or by an act on what its author had made. An association, never a cause.
 *
 * @param interactions - Checked rows, or the `columns` made of them; acts without an actor cannot be followed.
 * @param conversions - The purchases.
 * @param stages - The stages in their order: `FEEDBACK_STAGES`, or your own.
 * @param options - `opinion`, `lookback`, `confidence`.
 * @returns One row a stage, and the loop.
 * @throws `duplicate-stage` for two stages of one id, `invalid-duration`, `invalid-option` and
 *   `unknown-option` for options; `invalid-input` for what holds no rows or no stages.
 * @see Dave Evans, the social feedback cycle
 *
 * @example
 * ```ts
 * import { FEEDBACK_STAGES, feedbackCycle } from "paliers/impact";
 *
 * const channel = { platform: "web", ownership: "owned" } as const;
 * const acts = [
 *   { id: "1", at: 10, kind: "view", actor: "ann", channel },
 *   { id: "2", at: 40, kind: "review", actor: "ann", channel },
 *   { id: "3", at: 50, kind: "read", actor: "bob", channel, content: { id: "2", author: "ann" } },
 * ];
 * const sales = [{ id: "a", at: 20, goal: "sale", actor: "ann" }, { id: "b", at: 60, goal: "sale", actor: "bob" }];
 * const { rows, loop } = feedbackCycle(acts, sales, FEEDBACK_STAGES);
 * rows.map(({ key, entered, wentOn }) => [key, entered, wentOn]); // => [["awareness", 1, 0], ["consideration", 1, 1], ["purchase", 2, 0], ["use", 0, 0], ["opinion", 1, 0], ["talk", 0, null]]
 * [loop?.purchases, loop?.afterOpinion]; // => [2, 1]
 * ```
 * @public
 */
export function feedbackCycle(
  interactions: Acts,
  conversions: Rows<Conversion>,
  stages: readonly Stage[],
  options: FeedbackOptions = {},
): FeedbackCycle {
  checkOptions(options, { opinion: 1, lookback: 1, confidence: 1 });
  if (!isList(stages) || !stages.every(isStage))
    throw new PaliersError("invalid-input", "expected a list of stages, such as FEEDBACK_STAGES");
  const { opinion = "opinion", lookback = "unlimited", confidence = 0.95 } = options;
  const length = lookback === "unlimited" ? Number.POSITIVE_INFINITY : durationMs(lookback);
  const twice = stages.find(({ id }, index) =>
    stages.some((one, at) => one.id === id && at < index),
  );
  if (twice !== undefined)
    throw new PaliersError("duplicate-stage", `two stages are called "${twice.id}"`);

  const { acts } = standingActs(interactions);
  const sales = standingConversions(conversions).standing;
  const bought = sales.filter(({ record }) => record.actor !== undefined);
  const visits = stages.map((stage) => visitsOf(stage, acts, sales));
  const flows = stages.map(({ id }, index): StageFlow => {
    const here: Visits = visits[index] ?? new Map();
    const there = visits[index + 1];
    const flow = { key: id, entered: here.size, next: stages[index + 1]?.id ?? null };
    if (there === undefined) return { ...flow, wentOn: null, rate: null };
    const wentOn = [...here].filter(
      ([actor, { first }]) => (there.get(actor)?.last ?? first) > first,
    ).length;
    return { ...flow, wentOn, rate: rateWithBounds(wentOn, here.size, confidence) };
  });

  const rules = stages.find(({ id }) => id === opinion)?.when;
  const isOpinion = (act: Interaction) =>
    rules !== undefined && rules !== "conversion" && rules.some((rule) => matches(act, rule));
  const metBy = buyersOpinions(acts, bought, isOpinion);
  const afterOpinion = bought.filter(
    ({ at, record: { actor = "" } }) =>
      metBy.get(actor)?.some((met) => met < at && met >= at - length) === true,
  ).length;
  return {
    measures: "impact",
    rows: flows,
    loop:
      rules === undefined
        ? null
        : {
            purchases: bought.length,
            afterOpinion,
            rate: rateWithBounds(afterOpinion, bought.length, confidence),
          },
    anonymous: sales.length - bought.length,
  };
}
