import type { CostOptions } from "../goals/costs/cost-options.ts";
import type { Goal } from "../goals/target/goal.ts";
import type { Exposure } from "../model/exposure.ts";
import type { Interaction } from "../model/interaction.ts";
import type { Conversion } from "../model/outcome/conversion.ts";
import type { Cost } from "../model/outcome/cost.ts";
import { columns } from "../rollup/columns.ts";
import { rollup } from "../rollup/rollup.ts";
import { compareCodeUnits } from "../util/compare-code-units.ts";
import { PaliersError } from "../util/paliers-error.ts";
import { accountOf } from "./account-of.ts";
import { creditBy } from "./credit-by.ts";
import type { FileAccount } from "./file-account.ts";
import type { ImpactReport } from "./impact-data.ts";
import { impactPeople } from "./impact-people.ts";
import { impactPlan } from "./impact-plan.ts";
import { impactRows } from "./impact-rows.ts";
import { kittenReport } from "./kitten-report.ts";
import type { ImpactRequest } from "./read-impact-request.ts";
import { unknownGoals } from "./unknown-goals.ts";

/** Everything that was read; `costs` and `goals` are `null` where none were given. */
export interface ImpactFiles {
  readonly interactions: readonly Interaction[];
  readonly exposures: readonly Exposure[];
  readonly conversions: readonly Conversion[];
  readonly costs: readonly Cost[] | null;
  readonly goals: readonly Goal[] | null;
  readonly accounts: readonly FileAccount[];
  readonly exposureAccount: FileAccount | null;
}

const isOfSomebody = ({ actor, actorKind }: Interaction): boolean =>
  actor !== undefined && actorKind !== "brand";

/** Lets engagement and outcomes meet: credit, spend, plan, kittens. */
export function assembleImpact(files: ImpactFiles, request: ImpactRequest): ImpactReport {
  const { interactions, exposures, costs, goals, accounts, exposureAccount } = files;
  const { by, source, plan, hourlyRate, lookback } = request;
  const { calendar, kinds, taxonomy } = source;
  const options: CostOptions = { calendar, ...(hourlyRate === null ? undefined : { hourlyRate }) };

  const conversions =
    request.goal === undefined
      ? files.conversions
      : files.conversions.filter(({ goal }) => goal === request.goal);
  const journeys = interactions.some(isOfSomebody);
  const model = journeys ? (request.model ?? "linear") : "coded";
  const credit = creditBy(by, interactions, conversions, { lookback }, journeys);
  const chosen = credit.get(model);
  if (chosen === undefined) {
    throw new PaliersError(
      "too-many-keys",
      `there are too many to solve the model "${model}" for, choose another --model or --by`,
    );
  }
  const posts = creditBy("content", interactions, conversions, { lookback }, journeys, [
    model,
    "linear",
  ]);

  const table = columns(interactions);
  const counting = { exposures, calendar, ...(kinds === null ? undefined : { kinds }) };
  const facts = rollup(table, taxonomy, { ...counting, by: [by] });
  const contents = rollup(table, taxonomy, { ...counting, by: ["content"] });
  const postModel = posts.has(model) ? model : "linear";
  const postCredit = posts.get(postModel);
  return {
    by,
    model,
    journeys,
    refusedModel: request.model === null || request.model === model ? null : request.model,
    lookback,
    goals: [...new Set(conversions.map(({ goal }) => goal))].sort(compareCodeUnits),
    calendar,
    accounting: accountOf(accounts, exposureAccount),
    unknownGoals: goals === null ? [] : unknownGoals(conversions, goals),
    hasCosts: costs !== null,
    rows: impactRows(facts, chosen, costs, options),
    models: [...credit].map(([name, attribution]) => ({ name, ...attribution })),
    plan:
      plan === null
        ? null
        : impactPlan(
            { interactions, conversions, costs: costs ?? [] },
            plan,
            goals ?? [],
            request,
            options,
          ),
    kittens: postCredit === undefined ? null : kittenReport(contents, postCredit, postModel),
    people: journeys
      ? impactPeople({ table, conversions, costs: costs ?? [] }, request, options)
      : null,
  };
}
