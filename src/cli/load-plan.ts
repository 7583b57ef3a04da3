import { PaliersError } from "../util/paliers-error.ts";
import type { Io } from "./io.ts";
import { loadData } from "./load-data.ts";
import { membersOf } from "./members-of.ts";

/** Loads a plan: the goal of each campaign, `{ "spring": "new-customers" }`. */
export async function loadPlan(
  path: string,
  io: Io,
): Promise<{ readonly [campaign: string]: string }> {
  const members = membersOf(await loadData(path, io), path);
  const plan = members.map(([campaign, goal]) => {
    if (typeof goal === "string") return [campaign, goal] as const;
    throw new PaliersError(
      "invalid-plan",
      `the goal of campaign "${campaign}" in "${path}" is not a text`,
    );
  });
  return Object.fromEntries(plan);
}
