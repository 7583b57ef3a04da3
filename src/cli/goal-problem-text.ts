import type { Locale } from "../model/locale.ts";
import { GOAL_WORDS } from "./goal-words.ts";
import type { GoalProblem } from "./load-goals.ts";
import { visible } from "./visible.ts";

/** Says which goal of a file was refused, and why. */
export function goalProblemText(
  { position, id, error }: GoalProblem,
  file: string,
  locale: Locale,
): string {
  const { refused, refusals } = GOAL_WORDS[locale];
  const [, english = error.message] = error.message.split(`paliers ${error.code}: `);
  const own = Object.hasOwn(refusals, error.code) ? refusals[error.code] : undefined;
  const what = own === undefined ? english : own(id);
  return `${visible(refused(file, position, what))} [${error.code}]`;
}
