import type { Day } from "../../calendar/day.ts";
import type { ZoneClock } from "../../calendar/zone-clock.ts";
import type { Interaction } from "../../model/interaction.ts";
import { checkInput } from "../../util/check-input.ts";
import { compareCodeUnits } from "../../util/compare-code-units.ts";
import { PaliersError } from "../../util/paliers-error.ts";

/**
 * The days of a campaign, both included.
 *
 * @public
 */
export interface CampaignDays {
  /** Its name, as `campaign` of the acts. */
  readonly id: string;
  /** First day, included. */
  readonly from: Day;
  /** Last day, included. */
  readonly to: Day;
}

/** A campaign from the first instant of its first day to the first one after its last. */
export interface CampaignSpan {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** The spans given, or those from the first to the last act of each campaign, in the order of their names. */
export function campaignSpans(
  acts: readonly Interaction[],
  given: readonly CampaignDays[] | undefined,
  clock: ZoneClock,
): readonly CampaignSpan[] {
  if (given !== undefined) {
    checkInput(Array.isArray(given), "a list of campaigns with id, from and to");
    return given.map(({ id, from, to }) => {
      const start = clock.startOfDay(from);
      const end = clock.startOfDay(to, 1);
      if (start < end) return { id, start, end };
      const what = `campaign "${id}" ends on ${to}, before it starts on ${from}`;
      throw new PaliersError("invalid-range", what);
    });
  }
  const spans = new Map<string, { start: number; end: number }>();
  for (const { campaign, at } of acts) {
    if (campaign === undefined) continue;
    const { start, end } = clock.bucketOf(at, "day");
    const span = spans.get(campaign);
    if (span === undefined) spans.set(campaign, { start, end });
    else span.end = end;
  }
  return [...spans]
    .map(([id, span]) => ({ id, ...span }))
    .sort((a, b) => compareCodeUnits(a.id, b.id));
}
