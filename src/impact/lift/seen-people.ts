import { durationMs } from "../../calendar/duration-ms.ts";
import { type ZoneClock, zoneClock } from "../../calendar/zone-clock.ts";
import { nowOf } from "../../goals/now-of.ts";
import { standingConversions } from "../../goals/standing-conversions.ts";
import type { ActorKind } from "../../model/actor-kind.ts";
import type { Interaction } from "../../model/interaction.ts";
import type { Conversion } from "../../model/outcome/conversion.ts";
import type { Acts } from "../../people/acts.ts";
import { standingActs } from "../../people/standing-acts.ts";
import type { Rows } from "../../rollup/rows.ts";
import { PaliersError } from "../../util/paliers-error.ts";
import { checkTouch } from "../check-touch.ts";
import type { Lift, LiftOptions } from "./lift.ts";

/** Somebody seen before the landmark who had not converted yet. */
export interface SeenPerson {
  readonly actorKind: ActorKind;
  /** The highest score of what they had done. */
  readonly score: number;
  readonly hasConverted: boolean;
}

/** People as they stood at the landmark. */
export interface SeenPeople extends Pick<Lift, "landmark" | "excluded"> {
  readonly people: readonly SeenPerson[];
}

interface Standing {
  readonly actorKind: ActorKind;
  readonly score: number;
}

/** Looks at everybody at the landmark: what they had done before it, and whether they converted from it on. */
export function seenPeople(
  interactions: Acts,
  conversions: Rows<Conversion>,
  scoreOf: (act: Interaction) => number,
  options: LiftOptions,
): SeenPeople {
  const { landmark, until, lag, asOf, calendar, touch } = options;
  checkTouch("touch", touch);
  const clock = zoneClock(calendar);
  const start = typeof landmark === "number" ? landmark : clock.startOfDay(landmark);
  if (until !== undefined && lag !== undefined)
    throw new PaliersError("invalid-option", 'options "until" and "lag" exclude each other');
  if (asOf !== undefined && until === undefined && lag === undefined)
    throw new PaliersError("missing-option", 'option "asOf" needs "until" or "lag"');
  const end = endOf({ until, lag }, start, clock);
  const now = asOf === undefined ? Number.POSITIVE_INFINITY : nowOf(asOf, clock);
  if (!Number.isFinite(start) || !(start < end)) {
    throw new PaliersError(
      "invalid-range",
      `conversions are counted from ${landmark} and before ${until ?? lag}: expected a date and a later one`,
    );
  }

  const seen = new Map<string, Standing>();
  for (const act of standingActs(interactions).acts) {
    const { at, actor, actorKind = "consumer" } = act;
    if (actor === undefined || at >= start) continue;
    const score = touch === undefined || touch(act) ? scoreOf(act) : 0;
    const person = seen.get(actor);
    // Acts come oldest first: what somebody is now is what the last one says.
    seen.set(actor, { actorKind, score: Math.max(score, person?.score ?? score) });
  }

  const before = new Set<string>();
  const after = new Set<string>();
  let anonymous = 0;
  for (const { at, record } of standingConversions(conversions, now).standing) {
    if (at >= end) continue;
    if (record.actor === undefined) anonymous += 1;
    else if (at < start) before.add(record.actor);
    else after.add(record.actor);
  }
  const people = [...seen].flatMap(([actor, { actorKind, score }]): readonly SeenPerson[] =>
    before.has(actor) ? [] : [{ actorKind, score, hasConverted: after.has(actor) }],
  );
  const unseen = [...after].filter((actor) => !seen.has(actor) && !before.has(actor)).length;
  const converted = [...seen.keys()].filter((actor) => before.has(actor)).length;
  const excluded = { converted, unseen, anonymous };
  if (asOf === undefined) return { landmark: start, people, excluded };
  // Everybody is looked at from the landmark on, so that the time of all is over at once.
  const isOver = now >= end;
  return {
    landmark: start,
    people: isOver ? people : [],
    excluded: { ...excluded, immature: isOver ? 0 : people.length },
  };
}

/** The first instant at which nobody's conversion counts any more. */
function endOf(
  { until, lag }: Pick<LiftOptions, "until" | "lag">,
  start: number,
  clock: ZoneClock,
): number {
  if (lag !== undefined) return start + durationMs(lag);
  if (until === undefined) return Number.POSITIVE_INFINITY;
  return typeof until === "number" ? until : clock.startOfDay(until, 1);
}
