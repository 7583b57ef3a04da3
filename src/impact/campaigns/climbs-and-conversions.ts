import { zoneClock } from "../../calendar/zone-clock.ts";
import type { CampaignDays } from "../../people/climbs/campaign-spans.ts";
import { climbsByCampaign } from "../../people/climbs/climbs-by-campaign.ts";
import { daySteps } from "../../people/climbs/day-steps.ts";
import { standingActs } from "../../people/standing-acts.ts";
import { wholeDays } from "../../people/whole-days.ts";
import { within } from "../../people/within.ts";
import { columns } from "../../rollup/columns.ts";
import { noInterval } from "../../stats/intervals/no-interval.ts";
import { proportionDifference } from "../../stats/intervals/proportion-difference.ts";
import type { Proportion } from "../../stats/proportion.ts";
import type { Taxonomy } from "../../taxonomy/taxonomy.ts";
import { PaliersError } from "../../util/paliers-error.ts";
import type { Converted } from "../lift/lift.ts";
import type { CampaignOutcome } from "./campaign-outcome.ts";
import { campaignPeople } from "./campaign-people.ts";
import type { ClimbData, ClimbsAndConversionsOptions } from "./climb-data.ts";
import { climbPricer } from "./climb-pricer.ts";
import { conversionTimes } from "./conversion-times.ts";
import { groupOutcome } from "./group-outcome.ts";

const proportionOf = ({ people, converters }: Converted): Proportion => ({
  successes: converters,
  trials: people,
});

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
 * @param data - `interactions`, `conversions` and, where wanted, `costs`; in one object, as for `linkPlan`.
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
 * const [spring] = climbsAndConversions({ interactions, conversions, costs }, fiveLevels, { window: "8d", asOf: "2026-03-31" });
 * spring?.exposed?.moves; // => [{ from: "micro-interaction", to: "feedback", people: 1, converters: 1 }]
 * [spring?.exposed?.climbedFirst, spring?.others?.held.converters]; // => [1, 0]
 * spring?.costPerClimb.value; // => { minor: 8000, currency: "EUR" }
 * ```
 * @public
 */
export function climbsAndConversions<Id extends string>(
  { interactions, conversions, costs = [] }: ClimbData,
  taxonomy: Taxonomy<Id>,
  options: ClimbsAndConversionsOptions,
): readonly CampaignOutcome<Id>[] {
  const { goal, confidence = 0.95, hourlyRate, currency, rate, ...climbing } = options;
  const { policy = "peak", calendar } = climbing;
  const pricing = {
    ...(calendar !== undefined && { calendar }),
    ...(hourlyRate !== undefined && { hourlyRate }),
    ...(currency !== undefined && { currency }),
    ...(rate !== undefined && { rate }),
  };
  checkCampaigns(options.campaigns);
  // Rows are read once, whatever they are: a generator gives them only once.
  const isRows =
    typeof interactions === "object" && interactions !== null && Symbol.iterator in interactions;
  const table = isRows ? columns(interactions) : interactions;
  const campaigns = climbsByCampaign(table, taxonomy, climbing);
  const priceOf = climbPricer(costs, pricing);
  const { acts: all, range } = standingActs(table, options);
  const acts = within(all, range);
  const clock = zoneClock(options.calendar);
  const days = wholeDays("window", options.window);
  const levels = taxonomy.levels.map(({ id }) => id);
  const { byActor, anonymous } = conversionTimes(conversions, goal);

  return campaigns.map((climbs): CampaignOutcome<Id> => {
    const { key: campaign, start, end, startGap, holding, warnings, reason } = climbs;
    const from = daySteps(clock, start, -days);
    const until = daySteps(clock, end, days);
    const instants = { from, start, end, until };
    const people = campaignPeople(acts, taxonomy, policy, campaign, instants, byActor);
    const outcomeOf = (side: "exposed" | "others") =>
      reason === "immature" ? null : groupOutcome(people[side], levels, { confidence });
    const exposed = outcomeOf("exposed");
    const others = outcomeOf("others");
    const converted =
      exposed === null || others === null
        ? noInterval("no-data", { confidence })
        : proportionDifference(proportionOf(exposed.all), proportionOf(others.all), { confidence });
    return {
      measures: "impact",
      campaign,
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
