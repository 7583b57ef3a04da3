import { COST_OPTIONS, type CostOptions } from "../../goals/costs/cost-options.ts";
import { totalCost } from "../../goals/costs/total-cost.ts";
import { standingConversions } from "../../goals/standing-conversions.ts";
import { ENGAGING_FAMILIES } from "../../model/engaging-families.ts";
import type { Family } from "../../model/family.ts";
import { familyIn } from "../../model/family-in.ts";
import { kindsOf } from "../../model/kinds-of.ts";
import type { Conversion } from "../../model/outcome/conversion.ts";
import type { Cost } from "../../model/outcome/cost.ts";
import type { Money } from "../../model/outcome/money.ts";
import type { Rate } from "../../model/outcome/rate.ts";
import type { Acts } from "../../people/acts.ts";
import { standingActs } from "../../people/standing-acts.ts";
import type { Rows } from "../../rollup/rows.ts";
import { checkOptions } from "../../util/check-options.ts";
import { compareCodeUnits } from "../../util/compare-code-units.ts";
import { type ByName, mapOf } from "../../util/map-of.ts";
import { latestCosts } from "../latest-costs.ts";
import { periodOf } from "../period-of.ts";
import { shareRate } from "../share-rate.ts";

/**
 * What some campaigns did and cost.
 *
 * @public
 */
export interface Served {
  /** Engaging acts of people. */
  readonly engagements: number;
  /** What was spent; `null` with a reason. */
  readonly cost: Money | null;
  /** Why there is no cost. */
  readonly reason?: "no-cost" | "mixed-currency";
}

/**
 * One goal, and what serves it.
 *
 * @public
 */
export interface PlanGoal extends Served {
  /** The goal. */
  readonly key: string;
  /** The campaigns that the plan gives it, by name; none for a goal that only conversions name. */
  readonly campaigns: readonly string[];
  /** All conversions of the goal. */
  readonly conversions: number;
  /** Those of them whose link or code names one of its campaigns. */
  readonly brought: number;
}

/**
 * What serves no goal.
 *
 * @public
 */
export interface Unplanned extends Served {
  /** The campaign; `null` holds what belongs to none at all. */
  readonly key: string | null;
}

/**
 * A plan held against what happened.
 *
 * @public
 */
export interface PlanLink {
  /** What goes together with engagement: neither a KPI nor success. */
  readonly measures: "impact";
  /** By goal. */
  readonly rows: readonly PlanGoal[];
  /** By campaign, what has none last. */
  readonly unplanned: readonly Unplanned[];
  /** Engagement that serves no goal, as a share of all; `null` with `no-data` without any. */
  readonly unplannedEngagementShare: Rate;
  /** Cost that serves no goal, as a share of all; `null` without any (`no-cost`), or in two currencies (`mixed-currency`). */
  readonly unplannedCostShare: Rate<Money>;
}

/**
 * Which days a plan is held against, and how engagement and costs are counted.
 *
 * @public
 */
export interface LinkPlanOptions extends CostOptions {
  /** The families of one's own kinds. */
  readonly kinds?: ByName<Family> | undefined;
}

/**
 * Holds a plan against what happened: which engagement and which spending serve which goal, what it
 * brought, and what serves no goal at all.
 *
 * Formula: engagement is the acts of people of the seven engaging families; a goal's cost is that of
 * its campaigns; brought are its conversions whose link or code names one of them.
 *
 * @param interactions - Any rows in memory, or the `columns` made of them.
 * @param conversions - Of all goals.
 * @param costs - All of them; an empty list where none are known.
 * @param plan - The goal's id by campaign, an object or a map; one goal a campaign.
 * @param options - `from` and `to` hold for all three; `kinds` gives own kinds a family; the others as
 *   for `costPerConversion`.
 * @returns One row a goal of the plan or of the conversions; then what no goal asked for.
 * @throws What `totalCost` throws for options; `unknown-family` for kinds; `invalid-input` for what
 *   holds no rows or no plan.
 * @see the source article A2: engagement is a means, tie it to a goal
 *
 * @example
 * ```ts
 * import { money } from "paliers/goals";
 * import { linkPlan } from "paliers/impact";
 *
 * const channel = { platform: "web", ownership: "owned" } as const;
 * const like = (id: string, campaign: string) => ({ id, at: 0, kind: "like", channel, campaign });
 * const interactions = [like("1", "jobs"), like("2", "kittens"), like("3", "kittens"), like("4", "kittens")];
 * const conversions = [{ id: "a", at: 1, goal: "cv", campaign: "jobs" }, { id: "b", at: 2, goal: "cv" }];
 * const costs = [{ id: "x", at: 0, amount: money(300, "EUR"), activity: "content", campaign: "kittens" }];
 * const { rows, unplannedEngagementShare, unplannedCostShare } = linkPlan(interactions, conversions, costs, { jobs: "cv" });
 * rows.map(({ key, engagements, conversions, brought }) => [key, engagements, conversions, brought]); // => [["cv", 1, 2, 1]]
 * [unplannedEngagementShare.value, unplannedCostShare.value]; // => [0.75, 1]
 * ```
 * @public
 */
export function linkPlan(
  interactions: Acts,
  conversions: Rows<Conversion>,
  costs: Rows<Cost>,
  plan: ByName<string>,
  options: LinkPlanOptions = {},
): PlanLink {
  checkOptions(options, { ...COST_OPTIONS, kinds: 1 });
  const { kinds: families, ...costOptions } = options;
  const kinds = kindsOf(families);
  const goalOf = mapOf(plan, "a plan, goals by campaign");
  const isInside = periodOf(options);
  const spent = latestCosts(costs);
  const { standing } = standingConversions(conversions);
  const sales = standing.flatMap(({ at, record }) => (isInside(at) ? [record] : []));
  const engagements = new Map<string | null, number>();
  for (const { at, kind, campaign = null, count = 1 } of standingActs(interactions).acts) {
    if (!isInside(at) || !ENGAGING_FAMILIES.includes(familyIn(kind, kinds))) continue;
    engagements.set(campaign, (engagements.get(campaign) ?? 0) + count);
  }

  /** What the campaigns together did and cost. */
  function served(isServing: (campaign: string | null) => boolean): Served {
    const ours = spent.filter(({ campaign = null }) => isServing(campaign));
    const { value: cost, reason } = totalCost(ours, costOptions);
    const acts = [...engagements].filter(([campaign]) => isServing(campaign));
    return {
      engagements: acts.reduce((sum, [, count]) => sum + count, 0),
      cost,
      ...(cost === null && {
        reason: reason === "mixed-currency" ? reason : ("no-cost" as const),
      }),
    };
  }

  const goals = [...new Set([...goalOf.values(), ...sales.map(({ goal }) => goal)])];
  const planned = goals.sort(compareCodeUnits).map((goal): PlanGoal => {
    const ours = sales.filter((sale) => sale.goal === goal);
    const serves = (campaign: string | null) => campaign !== null && goalOf.get(campaign) === goal;
    return {
      key: goal,
      campaigns: [...goalOf.keys()].filter(serves).sort(compareCodeUnits),
      ...served(serves),
      conversions: ours.length,
      brought: ours.filter(({ campaign = null }) => serves(campaign)).length,
    };
  });

  const isUnplanned = (campaign: string | null) => campaign === null || !goalOf.has(campaign);
  const names = new Set([...engagements.keys(), ...spent.map(({ campaign = null }) => campaign)]);
  const named = [...names].filter((name) => name !== null).filter(isUnplanned);
  const unplanned = [...named.sort(compareCodeUnits), null]
    .map((key): Unplanned => ({ key, ...served((one) => one === key) }))
    .filter((row) => row.engagements !== 0 || row.reason !== "no-cost");
  const rest = served(isUnplanned);
  const all = served(() => true);
  return {
    measures: "impact",
    rows: planned,
    unplanned,
    unplannedEngagementShare: shareRate(rest.engagements, all.engagements),
    unplannedCostShare: costShare(rest, all),
  };
}

/** Cost that serves no goal as a share of all. */
function costShare(rest: Served, all: Served): Rate<Money> {
  const share = {
    measures: "impact",
    value: null,
    numerator: rest.cost,
    denominator: all.cost,
  } as const;
  if (all.cost === null || rest.reason === "mixed-currency") {
    const isMixed = all.reason === "mixed-currency" || rest.reason === "mixed-currency";
    return { ...share, reason: isMixed ? "mixed-currency" : "no-cost" };
  }
  const numerator = { minor: rest.cost?.minor ?? 0, currency: all.cost.currency };
  const { value } = shareRate(numerator.minor, all.cost.minor);
  return value === null
    ? { ...share, numerator, reason: "no-cost" }
    : { ...share, numerator, value };
}
