import type { Duration } from "../../calendar/duration.ts";
import { durationMs } from "../../calendar/duration-ms.ts";
import { checkOptions } from "../../util/check-options.ts";
import { checkRecord } from "../../util/check-record.ts";
import { exactSum } from "../../util/exact-sum.ts";
import { PaliersError } from "../../util/paliers-error.ts";
import { requireOptions } from "../../util/require-options.ts";
import { checkUnit, type PeriodUnit } from "../check-unit.ts";
import type { ActorFact, FactContext } from "./actor-fact.ts";
import { type Weights, weightTable } from "./weight-table.ts";

/**
 * How an act fades: by a factor with every calendar period, or by half with every half-life.
 *
 * @public
 */
export type Decay = PeriodDecay | HalfLifeDecay;

/**
 * An act loses a part of its worth with every calendar period.
 *
 * @public
 */
export interface PeriodDecay {
  /** What remains of it after a period, 0 to 1. */
  readonly factor: number;
  /** The period: a week, a month, … */
  readonly unit: PeriodUnit;
}

/**
 * An act loses half of its worth with every half-life.
 *
 * @public
 */
export interface HalfLifeDecay {
  /** Such as `30d`. */
  readonly halfLife: Duration;
}

/** How many periods of the calendar lie between an act and the end; the current one is 0. */
function periodsAgo({ clock, at: end }: FactContext, unit: PeriodUnit): (at: number) => number {
  const starts = [clock.bucketOf(end, unit).start];
  return (at) => {
    for (let last = starts.at(-1) ?? end; at < last; ) {
      last = clock.bucketOf(last - 1, unit).start;
      starts.push(last);
    }
    return Math.max(
      0,
      starts.findIndex((start) => at >= start),
    );
  };
}

/**
 * Makes a fact: a score of a person's acts in which older acts count for less.
 *
 * Formula: Σ weight of the kind × count × factor^(whole periods ago), the current period being 0; or
 * × 2^(−age / half-life).
 *
 * Source: the love of the Orbit Model of 2020 is `{ factor: 0.9, unit: "month" }`; half-lives are common.
 *
 * @param weights - What an act of each kind is worth; other kinds weigh 0.
 * @param decay - How acts fade towards the end of the days asked for.
 * @returns A fact for `actorFacts`.
 * @throws `invalid-option` for a weight that is no number or a factor outside 0 to 1; `invalid-duration`,
 *   `missing-option`, `unknown-option`.
 *
 * @example
 * ```ts
 * import { actorFacts, decayedScore } from "paliers";
 *
 * const channel = { platform: "forum", ownership: "owned" } as const;
 * const acts = [{ id: "1", at: Date.UTC(2026, 0, 15), kind: "post", channel, actor: "ann" }];
 * const love = decayedScore({ post: 1 }, { factor: 0.5, unit: "month" });
 * actorFacts(acts, { love }, { to: "2026-03-31" }).facts["ann"]; // => { love: 0.25 }
 * ```
 * @public
 */
// @__NO_SIDE_EFFECTS__
export function decayedScore(weights: Weights, decay: Decay): ActorFact {
  const weightOf = weightTable(weights);
  checkRecord(decay, "a decay: factor and unit, or halfLife");
  const halfLife = "halfLife" in decay ? durationMs(decay.halfLife) : null;
  if ("halfLife" in decay) checkOptions(decay, { halfLife: 1 });
  else {
    requireOptions(decay, ["factor", "unit"]);
    checkOptions(decay, { factor: 1, unit: 1 });
    checkUnit(decay.unit);
    if (!(decay.factor >= 0 && decay.factor <= 1))
      throw new PaliersError("invalid-option", `"factor" is ${decay.factor}, expected 0 to 1`);
  }
  return (person) => {
    const ago = "unit" in decay ? periodsAgo(person, decay.unit) : null;
    const sum = exactSum();
    for (const { at, kind, count = 1 } of person.acts) {
      const weight = weightOf(kind) * count;
      if (weight === 0) continue;
      if ("unit" in decay && ago !== null) sum.add(weight * decay.factor ** ago(at));
      else if (halfLife !== null) sum.add(weight * 2 ** (-(person.at - at) / halfLife));
    }
    return sum.total() + 0;
  };
}
