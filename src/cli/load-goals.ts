import { defineGoal } from "../goals/target/define-goal.ts";
import type { Goal } from "../goals/target/goal.ts";
import { isObject } from "../util/is-object.ts";
import { PaliersError } from "../util/paliers-error.ts";
import type { Io } from "./io.ts";
import { loadData } from "./load-data.ts";

/** A definition that was refused, by its position in the file, from 1. */
export interface GoalProblem {
  readonly position: number;
  readonly id: string;
  readonly error: PaliersError;
}

/** The goals of a file, and those that are none. */
export interface LoadedGoals {
  readonly goals: readonly Goal[];
  readonly problems: readonly GoalProblem[];
}

// `defineGoal` refuses everything that is no goal, whatever the types say.
function trust(_definition: unknown): asserts _definition is Goal {}

function listIn(loaded: unknown): readonly unknown[] | null {
  const main = isObject(loaded) && "default" in loaded ? loaded.default : loaded;
  return Array.isArray(main) ? main : null;
}

/** Loads a list of goal definitions, JSON or what a module exports as default, and checks each of them. */
export async function loadGoals(path: string, io: Io): Promise<LoadedGoals> {
  const list = listIn(await loadData(path, io));
  if (list === null)
    throw new PaliersError("invalid-file", `"${path}" holds no list [ … ] of goals`);
  if (list.length === 0) throw new PaliersError("invalid-file", `"${path}" holds no goal`);
  const goals = new Map<string, Goal>();
  const problems: GoalProblem[] = [];
  for (const [index, definition] of list.entries()) {
    const id = isObject(definition) && "id" in definition ? String(definition.id) : "";
    try {
      trust(definition);
      const goal = defineGoal(definition);
      if (goals.has(id)) throw new PaliersError("duplicate-goal", `two goals are called "${id}"`);
      goals.set(id, goal);
    } catch (error) {
      if (!(error instanceof PaliersError)) throw error;
      problems.push({ position: index + 1, id, error });
    }
  }
  return { goals: [...goals.values()], problems };
}
