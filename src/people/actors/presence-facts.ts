import { checkOptions } from "../../util/check-options.ts";
import { checkUnit, type PeriodUnit } from "../check-unit.ts";
import type { ActorFact, FactContext } from "./actor-fact.ts";

/**
 * How long a period of presence is.
 *
 * @public
 */
export interface PresenceFactsOptions {
  /** The period: a week when absent. */
  readonly unit?: PeriodUnit | undefined;
}

/**
 * Makes the facts that `lifecycle` reads: acts in the last period, in the one before, and ever before.
 *
 * The last period is the one in which the days asked for end, so give `actorFacts` a `to` and no
 * `from`: what happened before says who is new.
 *
 * @param options - `unit`: the period, a week when absent.
 * @returns Definitions for `actorFacts`; each is the number of records, not of what they stand for.
 * @throws `unknown-option`, `unknown-word` for a period that no calendar has.
 *
 * @example
 * ```ts
 * import { actorFacts, classifyActors, lifecycle, presenceFacts } from "paliers";
 *
 * const channel = { platform: "forum", ownership: "owned" } as const;
 * const acts = [{ id: "1", at: Date.UTC(2026, 2, 4), kind: "post", channel, actor: "ann" }];
 * const people = actorFacts(acts, presenceFacts({ unit: "week" }), { to: "2026-03-15" });
 * classifyActors(people, lifecycle).levels["ann"]; // => "dormant"
 * ```
 * @public
 */
// @__NO_SIDE_EFFECTS__
export function presenceFacts(options: PresenceFactsOptions = {}): {
  readonly activeNow: ActorFact;
  readonly activeBefore: ActorFact;
  readonly seenBefore: ActorFact;
} {
  checkOptions(options, { unit: 1 });
  const { unit = "week" } = options;
  checkUnit(unit);
  const nowOf = ({ clock, at }: FactContext): number => clock.bucketOf(at, unit).start;
  const beforeOf = ({ clock }: FactContext, now: number): number =>
    clock.bucketOf(now - 1, unit).start;
  return {
    activeNow: (person) => {
      const now = nowOf(person);
      return person.acts.filter(({ at }) => at >= now).length;
    },
    activeBefore: (person) => {
      const now = nowOf(person);
      const before = beforeOf(person, now);
      return person.acts.filter(({ at }) => at >= before && at < now).length;
    },
    seenBefore: (person) => {
      const now = nowOf(person);
      return person.acts.filter(({ at }) => at < now).length;
    },
  };
}
