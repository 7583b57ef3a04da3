import { isObject } from "../../util/is-object.ts";
import { checkInput } from "../check-input.ts";
import { isProportion } from "../is-proportion.ts";
import type { Proportion } from "../proportion.ts";

/** Why two shares cannot be set against each other, if so. */
export function comparisonProblem(
  exposed: Proportion,
  unexposed: Proportion,
): "invalid-input" | "no-data" | "no-events" | null {
  checkInput(isObject(exposed) && isObject(unexposed), "{ successes, trials } twice");
  if (!isProportion(exposed) || !isProportion(unexposed)) return "invalid-input";
  if (exposed.trials === 0 || unexposed.trials === 0) return "no-data";
  return exposed.successes + unexposed.successes === 0 ? "no-events" : null;
}
