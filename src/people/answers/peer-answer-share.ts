import type { Metric } from "../../metric/metric.ts";
import { peopleMetric } from "../../metric/people-metric.ts";
import { checkRule } from "../../taxonomy/check-rule.ts";
import { matches } from "../../taxonomy/matches.ts";
import type { Rule } from "../../taxonomy/rule.ts";
import { checkInput } from "../../util/check-input.ts";
import { checkOptions } from "../../util/check-options.ts";
import type { Acts } from "../acts.ts";
import { identifiedShare } from "../identified-share.ts";
import { PEOPLE_OPTIONS, type PeopleOptions } from "../people-options.ts";
import { standingActs } from "../standing-acts.ts";
import { within } from "../within.ts";
import { answersTo } from "./answers-to.ts";

const QUESTIONS: readonly Rule[] = [{ kind: ["ask"] }];

/**
 * What is a question.
 *
 * @public
 */
export interface PeerAnswerShareOptions extends PeopleOptions {
  /** Rules for what is a question; acts of the kind `ask` when absent. */
  readonly questions?: readonly Rule[] | undefined;
}

/**
 * Tells how often people help each other: answered questions whose first answer came from a peer.
 *
 * A peer is an identified person other than whoever asked; answers of nobody in particular are left out,
 * since they may be the asker's own words. Replies of the brand are `responses`.
 *
 * Formula: questions whose first answer is a peer's / questions with an answer. Unit: ratio.
 *
 * Source: our own definition, after a French article that values users who help other users.
 *
 * @param interactions - The acts themselves, those of the brand (`actorKind`) among them.
 * @param options - `from` and `to`: when the questions were asked. `questions`: rules, acts of the kind
 *   `ask` when absent.
 * @returns The share; `null` with `zero-denominator` when no question has an answer.
 * @throws `unknown-option`, `invalid-input`, `invalid-range`, `unknown-word`, and what a rule may not say.
 *
 * @example
 * ```ts
 * import { peerAnswerShare, type Interaction } from "paliers";
 *
 * const channel = { platform: "forum", ownership: "owned" } as const;
 * const acts: Interaction[] = [
 *   { id: "1", at: 0, kind: "ask", channel, actor: "ann" },
 *   { id: "2", at: 1, kind: "answer", channel, actor: "bob", inReplyTo: "1" },
 *   { id: "3", at: 2, kind: "ask", channel, actor: "ann" },
 *   { id: "4", at: 3, kind: "answer", channel, actorKind: "brand", inReplyTo: "3" },
 * ];
 * peerAnswerShare(acts).value; // => 0.5
 * ```
 * @public
 */
export function peerAnswerShare(interactions: Acts, options: PeerAnswerShareOptions = {}): Metric {
  checkOptions(options, { ...PEOPLE_OPTIONS, questions: 1 });
  const { questions = QUESTIONS } = options;
  checkInput(Array.isArray(questions), "a list of rules for what is a question");
  for (const rule of questions) checkRule(rule, "what is a question");
  const { acts, identified, brand, range } = standingActs(interactions, options);
  const byBrand = answersTo(brand);
  const byPeople = answersTo(identified);
  let answered = 0;
  let byPeers = 0;
  const asked = within(acts, range);
  for (const act of asked) {
    if ((act.count ?? 1) !== 1 || !questions.some((rule) => matches(act, rule))) continue;
    if (act.actor === undefined) continue;
    const peer = byPeople(act).find(({ actor }) => actor !== act.actor);
    const [official] = byBrand(act);
    if (peer === undefined && official === undefined) continue;
    answered += 1;
    // At the same millisecond nobody was first: the brand does not take it from the peer.
    if (peer !== undefined && peer.at <= (official?.at ?? peer.at)) byPeers += 1;
  }
  const coverage = identifiedShare(asked);
  const details = { coverage, counts: "acts" } as const;
  return peopleMetric("peer-answer-share", byPeers, answered, details);
}
