import type { Metric } from "../../metric/metric.ts";
import { netSentimentMetric } from "../../metric/net-sentiment-metric.ts";
import { shareOfVoiceMetric } from "../../metric/share-of-voice-metric.ts";
import type { Family } from "../../model/family.ts";
import { familyIn } from "../../model/family-in.ts";
import type { Interaction } from "../../model/interaction.ts";
import { kindsOf } from "../../model/kinds-of.ts";
import type { Sentiment } from "../../model/sentiment.ts";
import { checkInput } from "../../util/check-input.ts";
import { checkOptions } from "../../util/check-options.ts";
import type { ByName } from "../../util/map-of.ts";
import { PaliersError } from "../../util/paliers-error.ts";
import { requireOptions } from "../../util/require-options.ts";
import type { Acts } from "../acts.ts";
import type { PeriodUnit } from "../check-unit.ts";
import { PEOPLE_OPTIONS, type PeopleOptions } from "../people-options.ts";
import { periodsOf } from "../periods-of.ts";
import { standingActs } from "../standing-acts.ts";
import { within } from "../within.ts";

/**
 * What is said of a brand off its channels, in one period.
 *
 * @public
 */
export interface ReputationRow {
  /** The period, by name. */
  readonly key: string;
  /** Acts that speak of it. */
  readonly volume: number;
  /** Those acts by tone. */
  readonly bySentiment: { readonly [K in Sentiment | "unknown"]: number };
  /** (positive − negative) / (positive + neutral + negative): −1 to 1. */
  readonly netSentiment: Metric;
  /** Its acts among those about the brands compared; an act about two counts for each. */
  readonly shareOfVoice: Metric;
  /** The period is cut by the days asked for. */
  readonly partial: boolean;
}

/**
 * Whose reputation, beside whom, over which periods.
 *
 * @public
 */
export interface ReputationOptions extends PeopleOptions {
  /** The name that acts have in `about`. */
  readonly brand: string;
  /** The brands compared; the brand itself is not needed among them. */
  readonly among?: readonly string[] | undefined;
  /** The period: a week when absent. */
  readonly unit?: PeriodUnit | undefined;
  /** Families of one's own kinds. */
  readonly kinds?: ByName<Family> | undefined;
}

const TALKING = ["converse", "opine", "create"];

/**
 * Tells what is said of a brand where it is not at home, over time: how much, in which tone, beside whom.
 *
 * Formula: acts of the families converse, opine and create in other people's spaces (`earned`) whose `about`
 * names the brand; net sentiment `(S⁺ − S⁻) / (S⁺ + S⁰ + S⁻)`, unknown tones apart, as coverage; share of
 * voice = acts about the brand / Σ over the brands compared of acts about each.
 *
 * Source: a French article on five levels of engagement calls talk off one's channels e-reputation; net
 * sentiment as text analysis vendors define it; share of voice is general knowledge.
 *
 * @param interactions - Any rows in memory, or the `columns` made of them.
 * @param options - `brand`: its name in `about`. `among`: the brands compared, itself not needed among
 *   them. `unit`: the period, a week when absent. `from`, `to`, `kinds`.
 * @returns One row a period, the empty ones included; net sentiment `null` with `zero-denominator` without
 *   a known tone, share of voice without an act about any of the brands.
 * @throws `missing-option`, `unknown-option`, `unknown-family`, `invalid-input`, `missing-brand`,
 *   `unknown-word`, `invalid-range`.
 *
 * @example
 * ```ts
 * import { reputation, type Interaction } from "paliers";
 *
 * const channel = { platform: "forum", ownership: "earned" } as const;
 * const say = (id: string, about: readonly string[], sentiment: "positive" | "negative"): Interaction =>
 *   ({ id, at: Date.UTC(2026, 2, 2), kind: "mention", channel, about, sentiment });
 * const acts = [say("1", ["acme"], "positive"), say("2", ["acme", "rival"], "negative"), say("3", ["rival"], "positive")];
 * const [week] = reputation(acts, { brand: "acme", among: ["rival"] });
 * [week?.volume, week?.netSentiment.value, week?.shareOfVoice.value]; // => [2, 0, 0.5]
 * ```
 * @public
 */
export function reputation(
  interactions: Acts,
  options: ReputationOptions,
): readonly ReputationRow[] {
  requireOptions(options, ["brand"]);
  checkOptions(options, { ...PEOPLE_OPTIONS, brand: 1, among: 1, unit: 1, kinds: 1 });
  const { brand, among = [], unit = "week", calendar } = options;
  const kinds = kindsOf(options.kinds);
  if (typeof brand !== "string" || brand === "")
    throw new PaliersError(
      "missing-brand",
      "whose reputation? give the name that acts have in about",
    );
  checkInput(Array.isArray(among), 'a list of brands for "among"');
  const { acts, range } = standingActs(interactions, options);
  const brands = new Set([brand, ...among]);
  const isTalk = ({ kind, channel }: Interaction): boolean =>
    channel.ownership === "earned" && TALKING.includes(familyIn(kind, kinds));
  const inside = within(acts, range);
  return periodsOf(inside, range, unit, calendar).map(({ name, start, end, partial }) => {
    const bySentiment = { positive: 0, neutral: 0, negative: 0, unknown: 0 };
    let volume = 0;
    let voices = 0;
    for (const act of within(inside, [start, end])) {
      if (!isTalk(act)) continue;
      const named = new Set(act.about);
      const count = act.count ?? 1;
      for (const one of brands) if (named.has(one)) voices += count;
      if (!named.has(brand)) continue;
      volume += count;
      bySentiment[act.sentiment ?? "unknown"] += count;
    }
    return {
      key: name,
      volume,
      bySentiment,
      netSentiment: netSentimentMetric({}, bySentiment),
      shareOfVoice: shareOfVoiceMetric({}, volume, voices, { brand, among: [...brands] }),
      partial,
    };
  });
}
