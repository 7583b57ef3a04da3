import { durationMs } from "../../calendar/duration-ms.ts";
import { workingTime } from "../../calendar/working-time.ts";
import { zoneClock } from "../../calendar/zone-clock.ts";
import type { Interaction } from "../../model/interaction.ts";
import { checkRule } from "../../taxonomy/check-rule.ts";
import { matches } from "../../taxonomy/matches.ts";
import { checkInput } from "../../util/check-input.ts";
import type { Acts } from "../acts.ts";
import { endOf } from "../end-of.ts";
import { type StandingActs, standingActs } from "../standing-acts.ts";
import { within } from "../within.ts";
import { answersTo } from "./answers-to.ts";
import { INBOUND } from "./inbound.ts";
import type { InboundOptions } from "./inbound-options.ts";

/** Something that wants an answer, and what became of it. */
export interface InboundAct {
  readonly act: Interaction;
  /** The brand's first human reply, up to the last instant looked at. */
  readonly reply: Interaction | null;
  /** Until the reply, or until the last instant looked at; milliseconds, of business hours where asked. */
  readonly waited: number;
  /** Longer than the delay. */
  readonly overdue: boolean;
}

/** All that wants an answer, oldest first. */
export interface InboundActs {
  readonly items: readonly InboundAct[];
  /** The acts that stand, up to the last instant looked at. */
  readonly standing: StandingActs;
  /** The last instant looked at; before all time without any act. */
  readonly now: number;
  /** The delay, in milliseconds. */
  readonly delay: number;
}

/** Finds what wants an answer and who answered it: each once, replies matched by what they answer. */
export function inboundActs(interactions: Acts, options: InboundOptions): InboundActs {
  const { needsAnswer = INBOUND, asOf, calendar, businessHours } = options;
  const delay = durationMs(options.within);
  checkInput(Array.isArray(needsAnswer), "a list of rules for what needs an answer");
  for (const rule of needsAnswer) checkRule(rule, "what needs an answer");
  const clock = zoneClock(calendar);
  const elapsed = workingTime(businessHours, clock);
  const all = standingActs(interactions, options);
  const ends = [all.acts.at(-1)?.at, all.brand.at(-1)?.at].flatMap((at) => at ?? []);
  const now = asOf === undefined ? Math.max(...ends) : endOf(asOf, clock) - 1;
  const span = [Number.NEGATIVE_INFINITY, now + 1] as const;
  const standing = {
    ...all,
    acts: within(all.acts, span),
    identified: within(all.identified, span),
    brand: within(all.brand, span),
  };
  const replyTo = answersTo(standing.brand, standing.find);
  const items = within(standing.acts, all.range).flatMap((act): readonly InboundAct[] => {
    // A total is no text that somebody could answer.
    if ((act.count ?? 1) !== 1 || !needsAnswer.some((rule) => matches(act, rule))) return [];
    const reply = replyTo(act)[0] ?? null;
    const waited = elapsed(act.at, reply?.at ?? now);
    return [{ act, reply, waited, overdue: waited > delay }];
  });
  return { items, standing, now, delay };
}
