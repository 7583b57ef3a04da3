import type { Interaction } from "../model/interaction.ts";
import { actProblem } from "../taxonomy/act-problem.ts";
import { PaliersError } from "../util/paliers-error.ts";

/** What would turn every sum into nonsense; nothing where the act can be counted. */
function problemOf(act: Interaction): string | undefined {
  const problem = actProblem(act);
  if (problem !== undefined) return problem;
  if (typeof act.id !== "string") return '"id" is no text';
  if (!Number.isFinite(act.at)) return '"at" is no number';
  return Number.isSafeInteger(act.count ?? 1) ? undefined : '"count" is no whole number';
}

/** Refuses what is no act, by its position from 0: the core counts checked records only. */
export function checkAct(act: Interaction, position: number): void {
  const problem = problemOf(act);
  if (problem !== undefined)
    throw new PaliersError("unchecked-record", `interaction ${position + 1}: ${problem}`);
}
