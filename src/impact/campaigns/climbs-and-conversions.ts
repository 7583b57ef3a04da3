import type { Day } from "../../calendar/day.ts";
import { type ZoneClock, zoneClock } from "../../calendar/zone-clock.ts";
import type { Conversion } from "../../model/outcome/conversion.ts";
import type { Cost } from "../../model/outcome/cost.ts";
import type { Acts } from "../../people/acts.ts";
import type { CampaignDays } from "../../people/climbs/campaign-spans.ts";
import { climbsByCampaign } from "../../people/climbs/climbs-by-campaign.ts";
import { daySteps } from "../../people/climbs/day-steps.ts";
import { PEOPLE_OPTIONS } from "../../people/people-options.ts";
import { standingActs } from "../../people/standing-acts.ts";
import { tableOf } from "../../people/table-of.ts";
import { wholeDays } from "../../people/whole-days.ts";
import { within } from "../../people/within.ts";
import type { Rows } from "../../rollup/rows.ts";
import { noInterval } from "../../stats/intervals/no-interval.ts";
import { proportionDifference } from "../../stats/intervals/proportion-difference.ts";
import type { Proportion } from "../../stats/proportion.ts";
import type { Taxonomy } from "../../taxonomy/taxonomy.ts";
import { checkOptions } from "../../util/check-options.ts";
import { PaliersError } from "../../util/paliers-error.ts";
import { requireOptions } from "../../util/require-options.ts";
import type { Converted } from "../lift/lift.ts";
import type { CampaignOutcome } from "./campaign-outcome.ts";
import { campaignPeople } from "./campaign-people.ts";
import { climbPricer } from "./climb-pricer.ts";
import type { ClimbsAndConversionsOptions } from "./climbs-and-conversions-options.ts";
import { conversionTimes } from "./conversion-times.ts";
import { groupOutcome } from "./group-outcome.ts";

const proportionOf = ({ people, converters }: Converted): Proportion => ({
  successes: converters,
  trials: people,
});

const isDay = (name: string): name is Day => name.length === 10;

/** The last day that is over at an instant: a day is wholly observed at its last millisecond. */
function lastWholeDay(asOf: Day | number | undefined, clock: ZoneClock): Day | undefined {
  if (typeof asOf !== "number") return asOf;
  const { start } = clock.bucketOf(asOf + 1, "day");
  const { name } = clock.bucketOf(start - 1, "day");
  return isDay(name) ? name : undefined;
}

/** A campaign named twice would be given its whole cost twice. */
function checkCampaigns(campaigns: readonly CampaignDays[] = []): void {
  const ids = campaigns.map(({ id }) => id);
  const twice = ids.find((id, index) => ids.indexOf(id) < index);
  if (twice === undefined) return;
  throw new PaliersError("invalid-option", `option "campaigns" names "${twice}" twice`);
}

/**
 * Tells how many people each campaign moved up which levels, who of them converted, and at what cost:
 * people who took part in it beside everybody else.
 *
 * Everybody seen from the days before to the days after is in one of the two groups, once, and made one
 * move. Somebody converted when one of their conversions lies between the campaign's first day and the
 * end of the days after; a conversion before the campaign does not follow it. Climbing and converting
 * are looked at over the same days and either may come first: `climbedFirst` says how often the climb did.
 *
 * All of it is association. Who took part chose to, customers act more and buy more, and who starts low
 * tends to climb anyhow: read the warnings, and the others beside the exposed.
 *
 * Formula: moves as `climbsByCampaign`; share of converters = people of a group who converted ÷ people
 * of it, with its Wilson range; difference of the shares with Newcombe's; cost per climb = cost of the
 * campaign ÷ people promoted.
 *
 * Source: our own definition, after the French articles by which a campaign succeeds by the steps that
 * people climb, and engagement by the goal it serves.
 *
 * @param interactions - Any rows in memory, or the `columns` made of them.
 * @param conversions - Of one goal or of several.
 * @param costs - All of them; an empty list where none are known.
 * @param taxonomy - The levels of acts.
 * @param options - `window`, and as for `climbsByCampaign`; `goal`, `confidence`; `hourlyRate`,
 *   `currency` and `rate` as for `costPerConversion`. All costs that name the campaign count.
 * @returns A row for each campaign. Days after that are not over: groups `null`, with `immature`.
 * @throws What `climbsByCampaign` and `costPerConversion` throw for options; `invalid-option` for a
 *   campaign named twice.
 * @see Wilson 1927; Newcombe 1998
 *
 * @example
 * ```ts
 * import { fiveLevels, type Interaction } from "paliers";
 * import { money } from "paliers/goals";
 * import { climbsAndConversions } from "paliers/impact";
 *
 * const channel = { platform: "facebook", ownership: "owned" } as const;
 * const on = (day: number) => Date.UTC(2026, 2, day);
 * const interactions: Interaction[] = [
 *   { id: "1", at: on(2), kind: "like", channel, actor: "ann" },
 *   { id: "2", at: on(2), kind: "like", channel, actor: "bob" },
 *   { id: "3", at: on(10), kind: "play", channel, actor: "ann", campaign: "spring" },
 *   { id: "4", at: on(12), kind: "comment", channel, actor: "ann" },
 *   { id: "5", at: on(17), kind: "like", channel, actor: "bob" },
 * ];
 * const conversions = [{ id: "a", at: on(13), goal: "sale", actor: "ann" }];
 * const costs = [{ id: "c", at: on(1), amount: money(80, "EUR"), activity: "content", campaign: "spring" }] as const;
 * const [spring] = climbsAndConversions(interactions, conversions, costs, fiveLevels, { window: "8d", asOf: "2026-03-31" });
 * spring?.exposed?.moves; // => [{ from: "micro-interaction", to: "feedback", people: 1, converters: 1 }]
 * [spring?.exposed?.climbedFirst, spring?.others?.held.converters]; // => [1, 0]
 * spring?.costPerClimb.value; // => { minor: 8000, currency: "EUR" }
 * ```
 * @public
 */
export function climbsAndConversions<Id extends string>(
  interactions: Acts,
  conversions: Rows<Conversion>,
  costs: Rows<Cost>,
  taxonomy: Taxonomy<Id>,
  options: ClimbsAndConversionsOptions,
): readonly CampaignOutcome<Id>[] {
  requireOptions(options, ["window"]);
  checkOptions(options, {
    ...PEOPLE_OPTIONS,
    hourlyRate: 1,
    currency: 1,
    rate: 1,
    window: 1,
    campaigns: 1,
    weeks: 1,
    asOf: 1,
    policy: 1,
    goal: 1,
    confidence: 1,
  });
  const { window, policy = "peak", weeks = 4, goal, confidence = 0.95 } = options;
  const { from, to, calendar, exclude, automated, hourlyRate, currency, rate } = options;
  checkCampaigns(options.campaigns);
  const clock = zoneClock(calendar);
  const asOf = lastWholeDay(options.asOf, clock);
  const seen = { from, to, calendar, exclude, automated };
  // Rows are read once, whatever they are: a generator gives them only once.
  const table = tableOf(interactions);
  const campaigns = climbsByCampaign(table, taxonomy, {
    ...seen,
    window,
    weeks,
    policy,
    ...(options.campaigns !== undefined && { campaigns: options.campaigns }),
    ...(asOf !== undefined && { asOf }),
  });
  const priceOf = climbPricer(costs, { calendar, hourlyRate, currency, rate });
  const { acts: all, range } = standingActs(table, seen);
  const acts = within(all, range);
  const days = wholeDays("window", window);
  const levels = taxonomy.levels.map(({ id }) => id);
  const { byActor, anonymous } = conversionTimes(conversions, goal);

  return campaigns.map((climbs): CampaignOutcome<Id> => {
    const { key: campaign, start, end, startGap, holding, warnings, reason } = climbs;
    const first = daySteps(clock, start, -days);
    const until = daySteps(clock, end, days);
    const instants = { from: first, start, end, until };
    const people = campaignPeople(acts, taxonomy, policy, campaign, instants, byActor);
    const outcomeOf = (side: "exposed" | "others") =>
      reason === "immature" ? null : groupOutcome(people[side], levels, confidence);
    const exposed = outcomeOf("exposed");
    const others = outcomeOf("others");
    const converted =
      exposed === null || others === null
        ? noInterval("no-data", { confidence })
        : proportionDifference(proportionOf(exposed.all), proportionOf(others.all), { confidence });
    return {
      measures: "impact",
      key: campaign,
      start,
      end,
      until,
      exposed,
      others,
      difference: { ...climbs.difference, converted },
      startGap,
      holding,
      costPerClimb: priceOf(campaign, exposed === null ? null : exposed.promoted.people),
      excluded: {
        anonymous: anonymous.filter((at) => at >= start && at < until).length,
        unseen: people.unseen,
      },
      warnings,
      ...(reason !== undefined && { reason }),
    };
  });
}
