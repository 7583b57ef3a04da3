import type { CostOptions } from "../goals/costs/cost-options.ts";
import { roundHalfAway } from "../goals/round-half-away.ts";
import type { Goal } from "../goals/target/goal.ts";
import { recordsOf } from "../goals/target/records-of.ts";
import { track } from "../goals/target/track.ts";
import { linkPlan } from "../impact/campaigns/link-plan.ts";
import type { Interaction } from "../model/interaction.ts";
import type { Conversion } from "../model/outcome/conversion.ts";
import type { Cost } from "../model/outcome/cost.ts";
import type { ImpactGoal, ImpactPlan } from "./impact-data.ts";
import type { ImpactRequest } from "./read-impact-request.ts";

/** What a plan is held against. */
interface PlanFiles {
  readonly interactions: readonly Interaction[];
  readonly conversions: readonly Conversion[];
  readonly costs: readonly Cost[];
}

const isSurvey = ({ counts }: Goal): boolean => counts === "points" || counts === "percent";

/** Holds the plan against what happened; with goals and a day, says where each of them stands. */
export function impactPlan(
  { interactions, conversions, costs }: PlanFiles,
  plan: { readonly [campaign: string]: string },
  goals: readonly Goal[],
  { asOf, source }: Pick<ImpactRequest, "asOf" | "source">,
  options: CostOptions,
): ImpactPlan {
  const { calendar, kinds } = source;
  const link = linkPlan(interactions, conversions, costs, plan, {
    ...options,
    ...(kinds === null ? undefined : { kinds }),
  });
  return {
    ...link,
    rows: link.rows.map((row): ImpactGoal => {
      const goal = goals.find(({ id }) => id === row.key);
      const { cost, brought } = row;
      return {
        ...row,
        ...(goal?.label === undefined ? undefined : { label: goal.label }),
        // Surveys are no records of this command.
        result:
          goal === undefined || asOf === null || isSurvey(goal)
            ? null
            : track(recordsOf(conversions, goal), goal, { asOf, calendar }),
        costPerResult:
          cost === null || brought === 0
            ? null
            : { minor: roundHalfAway(cost.minor / brought), currency: cost.currency },
      };
    }),
  };
}
