import type { CostOptions } from "../../goals/costs/cost-options.ts";
import { totalCost } from "../../goals/costs/total-cost.ts";
import { rowsOf } from "../../goals/rows-of.ts";
import { settleOutcomes } from "../../goals/settle-outcomes.ts";
import { ENGAGING_FAMILIES } from "../../model/engaging-families.ts";
import { familyIn } from "../../model/family-in.ts";
import type { Interaction } from "../../model/interaction.ts";
import type { Kinds } from "../../model/kinds.ts";
import type { Conversion } from "../../model/outcome/conversion.ts";
import type { Cost } from "../../model/outcome/cost.ts";
import type { Money } from "../../model/outcome/money.ts";
import { standingActs } from "../../people/standing-acts.ts";
import type { Rows } from "../../rollup/rows.ts";
import { compareCodeUnits } from "../../util/compare-code-units.ts";
import { latestCosts } from "../latest-costs.ts";
import { periodOf } from "../period-of.ts";

/**
 * Everything that a plan is held against.
 *
 * @public
 */
export interface PlanData {
  readonly interactions: Rows<Interaction>;
  readonly conversions: Rows<Conversion>;
  readonly costs: Rows<Cost>;
}

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
  readonly reason?: "no-cost" | "mixed-currency";
}

/**
 * One goal, and what serves it.
 *
 * @public
 */
export interface PlanGoal extends Served {
  readonly goal: string;
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
  /** `null` holds what belongs to no campaign at all. */
  readonly campaign: string | null;
}

/**
 * A plan held against what happened.
 *
 * @public
 */
export interface PlanLink {
  readonly measures: "impact";
  /** By goal. */
  readonly goals: readonly PlanGoal[];
  /** By campaign, what has none last. */
  readonly unplanned: readonly Unplanned[];
  /** Engagement that serves no goal, as a share of all; `null` without any. */
  readonly unplannedEngagementShare: number | null;
  /** Cost that serves no goal, as a share of all; `null` without any, or in two currencies. */
  readonly unplannedCostShare: number | null;
}

/**
 * Holds a plan against what happened: which engagement and which spending serve which goal, what it
 * brought, and what serves no goal at all.
 *
 * Formula: engagement is the acts of people of the seven engaging families; a goal's cost is that of
 * its campaigns; brought are its conversions whose link or code names one of them.
 *
 * @param data - `interactions`, `conversions` and `costs`.
 * @param plan - The goal's id by campaign; one goal a campaign.
 * @param options - `from` and `to` hold for all three; `kinds` gives own kinds a family; the others as
 *   for `costPerConversion`.
 * @returns One row a goal of the plan or of the conversions; then what no goal asked for.
 * @throws What `costPerConversion` throws for options.
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
 * const { goals, unplannedEngagementShare, unplannedCostShare } = linkPlan({ interactions, conversions, costs }, { jobs: "cv" });
 * goals.map(({ goal, engagements, conversions, brought }) => [goal, engagements, conversions, brought]); // => [["cv", 1, 2, 1]]
 * [unplannedEngagementShare, unplannedCostShare]; // => [0.75, 1]
 * ```
 * @public
 */
export function linkPlan(
  data: PlanData,
  plan: { readonly [campaign: string]: string },
  options: CostOptions & { readonly kinds?: Kinds } = {},
): PlanLink {
  const { kinds, ...costOptions } = options;
  const goalOf = new Map(Object.entries(plan));
  const isInside = periodOf(options);
  const costs = latestCosts(data.costs);
  const settled = settleOutcomes(rowsOf(data.conversions)).filter(({ at }) => isInside(at));
  const sales = settled.map(({ record }) => record);
  const engagements = new Map<string | null, number>();
  for (const { at, kind, campaign = null, count = 1 } of standingActs(data.interactions).acts) {
    if (!isInside(at) || !ENGAGING_FAMILIES.includes(familyIn(kind, kinds))) continue;
    engagements.set(campaign, (engagements.get(campaign) ?? 0) + count);
  }

  /** What the campaigns together did and cost. */
  function served(isServing: (campaign: string | null) => boolean): Served {
    const ours = costs.filter(({ campaign = null }) => isServing(campaign));
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
      goal,
      campaigns: [...goalOf.keys()].filter(serves).sort(compareCodeUnits),
      ...served(serves),
      conversions: ours.length,
      brought: ours.filter(({ campaign = null }) => serves(campaign)).length,
    };
  });

  const isUnplanned = (campaign: string | null) => campaign === null || !goalOf.has(campaign);
  const names = new Set([...engagements.keys(), ...costs.map(({ campaign = null }) => campaign)]);
  const named = [...names].filter((name) => name !== null).filter(isUnplanned);
  const unplanned = [...named.sort(compareCodeUnits), null]
    .map((campaign): Unplanned => ({ campaign, ...served((one) => one === campaign) }))
    .filter((row) => row.engagements !== 0 || row.reason !== "no-cost");
  const rest = served(isUnplanned);
  const all = served(() => true);
  const share = (part: number, whole: number): number | null => (whole > 0 ? part / whole : null);
  return {
    measures: "impact",
    goals: planned,
    unplanned,
    unplannedEngagementShare: share(rest.engagements, all.engagements),
    unplannedCostShare:
      all.cost === null || rest.reason === "mixed-currency"
        ? null
        : share(rest.cost?.minor ?? 0, all.cost.minor),
  };
}
