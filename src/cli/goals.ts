import { totalCost } from "../goals/costs/total-cost.ts";
import type { Goal } from "../goals/target/goal.ts";
import { PaliersError } from "../util/paliers-error.ts";
import { assembleGoals } from "./assemble-goals.ts";
import { formatCount } from "./format-count.ts";
import { goalProblemText } from "./goal-problem-text.ts";
import { GOAL_WORDS } from "./goal-words.ts";
import type { GoalsFlags } from "./goals-flags.ts";
import type { Io } from "./io.ts";
import { loadGoals } from "./load-goals.ts";
import { OUTCOME_KINDS } from "./outcome-kinds.ts";
import { readGoalsRequest } from "./read-goals-request.ts";
import { readOutcomes } from "./read-outcomes.ts";
import { renderGoals } from "./render-goals.ts";
import { tellProblems } from "./tell-problems.ts";
import { visible } from "./visible.ts";
import { WORDS } from "./words.ts";

const isSurvey = ({ counts }: Goal): boolean => counts === "points" || counts === "percent";

/** Without the file nothing is known, and a goal that stands at 0 would be an invention. */
function checkFiles(defined: readonly Goal[], { conversions, measurements }: GoalsFlags): void {
  const counted = defined.find((goal) => !isSurvey(goal));
  if (counted !== undefined && conversions === undefined) {
    throw new PaliersError(
      "missing-option",
      `goal "${counted.id}" counts ${counted.counts}: name their file with --conversions FILE`,
    );
  }
  const survey = defined.find(isSurvey);
  if (survey !== undefined && measurements === undefined) {
    throw new PaliersError(
      "missing-option",
      `goal "${survey.id}" is measured by surveys: name their file with --measurements FILE`,
    );
  }
}

/**
 * `paliers goals`: tells where every goal of a file stands on a day.
 *
 * @returns The exit code: 1 where a goal is none or a file could not be read to its end (part of the
 *   records would make every goal look behind), and with `--check` where a goal is behind or missed.
 */
export async function goals(flags: GoalsFlags, io: Io): Promise<number> {
  const request = readGoalsRequest(flags);
  const { locale, conversions, measurements, costs, hourlyRate } = request;
  const words = WORDS[locale];
  const say = (line: string): unknown => io.stderr.write(`${line}\n`);

  const loaded = await loadGoals(request.goals, io);
  for (const problem of loaded.problems) {
    say(words.error(goalProblemText(problem, request.goals, locale)));
  }
  if (loaded.problems.length > 0) return 1;
  checkFiles(loaded.goals, flags);

  const reading = { ...request, now: io.now() };
  const { conversions: conversion, measurements: measurement, costs: cost } = OUTCOME_KINDS;
  const converted =
    conversions === undefined ? null : await readOutcomes(conversions, conversion, reading, io);
  const measured =
    measurements === undefined ? null : await readOutcomes(measurements, measurement, reading, io);
  const spent = costs === undefined ? null : await readOutcomes(costs, cost, reading, io);
  const accounts = [converted, measured, spent].flatMap((read) => read?.account ?? []);
  await tellProblems(accounts, request, io);
  if (accounts.some(({ failure }) => failure !== null)) return 1;

  const files = {
    conversions: converted?.records ?? [],
    measurements: measured?.records ?? [],
    costs: spent === null ? null : spent.records,
    accounts,
  };
  const report = assembleGoals(loaded.goals, files, request);
  const goalWords = GOAL_WORDS[locale];
  for (const { goal, records, hint } of report.unknownGoals) {
    say(words.warning(visible(goalWords.unknownGoal(goal, formatCount(records, locale), hint))));
  }
  const unpriced =
    spent === null || hourlyRate !== null ? 0 : totalCost(spent.records).unpricedHours;
  if (unpriced > 0) say(words.warning(goalWords.unpriced(formatCount(unpriced, locale))));

  io.stdout.write(renderGoals(report, request, io.hasColors));
  const isLate = report.goals.some(({ status }) => status === "behind" || status === "missed");
  return request.check === true && isLate ? 1 : 0;
}
