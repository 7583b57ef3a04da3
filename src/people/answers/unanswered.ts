import type { Interaction } from "../../model/interaction.ts";
import { checkOptions } from "../../util/check-options.ts";
import { requireOptions } from "../../util/require-options.ts";
import { withoutUndefined } from "../../util/without-undefined.ts";
import type { Acts } from "../acts.ts";
import { inboundActs } from "./inbound-acts.ts";
import { INBOUND_OPTIONS, type InboundOptions } from "./inbound-options.ts";

/**
 * Something that still wants an answer.
 *
 * @public
 */
export interface UnansweredItem {
  /** The act that wants an answer. */
  readonly interaction: Interaction;
  /** Milliseconds so far, of business hours where asked. */
  readonly waited: number;
  /** Longer than the delay. */
  readonly overdue: boolean;
}

/** Unknown words stand before neutral ones: they may be negative. */
const URGENCY = ["negative", "unknown", "neutral", "positive"];
const urgencyOf = ({ sentiment }: Interaction): number => URGENCY.indexOf(sentiment ?? "unknown");

/**
 * Lists what nobody of the brand has answered yet, the most negative and the oldest first.
 *
 * Formula: acts that want an answer, without the brand's reply. Negative words come first, then those
 * whose tone is unknown, neutral and positive ones; among equals the oldest first.
 *
 * Source: our own definition, after a French article that asks to answer the unhappy.
 *
 * @param interactions - The acts themselves, those of the brand (`actorKind`) among them.
 * @param options - As for `responses`.
 * @returns The inbox; empty when all is answered.
 * @throws What `responses` throws.
 *
 * @example
 * ```ts
 * import { unanswered, type Interaction } from "paliers";
 *
 * const channel = { platform: "facebook", ownership: "owned" } as const;
 * const acts: Interaction[] = [
 *   { id: "1", at: Date.UTC(2026, 2, 2), kind: "ask", channel, actor: "ann" },
 *   { id: "2", at: Date.UTC(2026, 2, 3), kind: "review", channel, actor: "bob", sentiment: "negative" },
 * ];
 * const inbox = unanswered(acts, { within: "24h", asOf: "2026-03-03" });
 * inbox.map(({ interaction, overdue }) => [interaction.id, overdue]); // => [["2", false], ["1", true]]
 * ```
 * @public
 */
export function unanswered(interactions: Acts, options: InboundOptions): readonly UnansweredItem[] {
  requireOptions(options, ["within"]);
  checkOptions(options, INBOUND_OPTIONS);
  const open = inboundActs(interactions, options).items.filter(({ reply }) => reply === null);
  return open
    .map(({ act, waited, overdue }) => ({ interaction: withoutUndefined(act), waited, overdue }))
    .sort((a, b) => urgencyOf(a.interaction) - urgencyOf(b.interaction));
}
