import type { Goal } from "../goals/target/goal.ts";
import type { Exposure } from "../model/exposure.ts";
import type { Interaction } from "../model/interaction.ts";
import { didYouMean } from "../util/did-you-mean.ts";
import { PaliersError } from "../util/paliers-error.ts";
import { createAcrossFiles } from "./across-files.ts";
import { assembleImpact } from "./assemble-impact.ts";
import type { FileAccount } from "./file-account.ts";
import { formatCount } from "./format-count.ts";
import { goalProblemText } from "./goal-problem-text.ts";
import { GOAL_WORDS } from "./goal-words.ts";
import type { ImpactFlags } from "./impact-flags.ts";
import { IMPACT_WORDS } from "./impact-words.ts";
import type { Io } from "./io.ts";
import { loadGoals } from "./load-goals.ts";
import { OUTCOME_KINDS } from "./outcome-kinds.ts";
import { createProgress } from "./progress.ts";
import { type ImpactRequest, readImpactRequest } from "./read-impact-request.ts";
import { readOutcomes } from "./read-outcomes.ts";
import { readSource } from "./read-source.ts";
import { renderImpact } from "./render-impact.ts";
import { tellProblems } from "./tell-problems.ts";
import { visible } from "./visible.ts";
import { WORDS } from "./words.ts";

/** Everything that people did, held in memory: journeys need all of it. */
async function readAll(request: ImpactRequest, io: Io) {
  const { source } = request;
  const interactions: Interaction[] = [];
  const exposures: Exposure[] = [];
  const accounts: FileAccount[] = [];
  const progress = createProgress(io, request.locale);
  const across = source.files.length > 1 ? createAcrossFiles() : null;
  for (const file of source.files) {
    const account = await readSource(file, source, io, across, (batch) => {
      for (const interaction of batch.interactions) interactions.push(interaction);
      for (const exposure of batch.exposures) exposures.push(exposure);
      progress.add(batch.interactions.length);
    });
    accounts.push(account);
  }
  progress.end();
  return { interactions, exposures, accounts };
}

function checkGoal(goal: string | undefined, conversions: readonly { readonly goal: string }[]) {
  const known = [...new Set(conversions.map((conversion) => conversion.goal))];
  if (goal === undefined || known.includes(goal) || known.length === 0) return;
  throw new PaliersError(
    "unknown-goal",
    `no conversion names the goal "${goal}"${didYouMean(goal, known)}`,
  );
}

/** A goal that a plan misspells would look like one that nothing serves. */
function checkPlan({ plan }: ImpactRequest, goals: readonly Goal[]): void {
  const known = goals.map(({ id }) => id);
  for (const [campaign, goal] of Object.entries(plan ?? {})) {
    if (known.includes(goal)) continue;
    throw new PaliersError(
      "unknown-goal",
      `the plan gives campaign "${campaign}" to the goal "${goal}"${didYouMean(goal, known)}`,
    );
  }
}

/**
 * `paliers impact`: sets engagement and spend beside what came of them.
 *
 * @returns The exit code: 1 where a goal is none or a file could not be read to its end (credit on part
 *   of the records would go to the wrong campaigns).
 */
export async function impact(
  files: readonly string[],
  flags: ImpactFlags,
  io: Io,
): Promise<number> {
  const request = await readImpactRequest(files, flags, io);
  const { locale, source, goals: goalFile } = request;
  const words = WORDS[locale];
  const own = IMPACT_WORDS[locale];
  const say = (line: string): unknown => io.stderr.write(`${line}\n`);

  let goals: readonly Goal[] | null = null;
  if (goalFile !== undefined) {
    const loaded = await loadGoals(goalFile, io);
    for (const problem of loaded.problems) {
      say(words.error(goalProblemText(problem, goalFile, locale)));
    }
    if (loaded.problems.length > 0) return 1;
    ({ goals } = loaded);
    checkPlan(request, goals);
  }

  const reading = { locale, delimiter: source.delimiter, now: io.now() };
  const { interactions, exposures, accounts } = await readAll(request, io);
  const converted = await readOutcomes(request.conversions, OUTCOME_KINDS.conversions, reading, io);
  const spent =
    request.costs === undefined
      ? null
      : await readOutcomes(request.costs, OUTCOME_KINDS.costs, reading, io);
  const exposed =
    source.exposures === null
      ? null
      : await readOutcomes(source.exposures, OUTCOME_KINDS.exposures, reading, io);
  const told = [
    ...accounts,
    converted.account,
    ...(spent === null ? [] : [spent.account]),
    ...(exposed === null ? [] : [exposed.account]),
  ];
  await tellProblems(told, request, io);
  if (told.some(({ failure }) => failure !== null)) return 1;

  checkGoal(request.goal, converted.records);
  const report = assembleImpact(
    {
      interactions,
      exposures: exposed === null ? exposures : [...exposures, ...exposed.records],
      conversions: converted.records,
      costs: spent === null ? null : spent.records,
      goals,
      accounts: told.filter((account) => account !== exposed?.account),
      exposureAccount: exposed?.account ?? null,
    },
    request,
  );
  for (const { goal, records, hint } of report.unknownGoals) {
    const left = GOAL_WORDS[locale].unknownGoal(goal, formatCount(records, locale), hint);
    say(words.warning(visible(left)));
  }
  if (report.refusedModel !== null) say(words.warning(own.refusedModel(report.refusedModel)));
  io.stdout.write(renderImpact(report, request, io.hasColors));
  return 0;
}
