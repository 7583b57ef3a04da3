import type { Locale } from "../model/locale.ts";
import { GOAL_REFUSALS_FR } from "./goal-refusals-fr.ts";
import { GOAL_WORDS } from "./goal-words.ts";
import type { GoalProblem } from "./load-goals.ts";
import { visible } from "./visible.ts";

/** Says which goal of a file was refused, and why. */
export function goalProblemText(
  { position, id, error }: GoalProblem,
  file: string,
  locale: Locale,
): string {
  const { refused } = GOAL_WORDS[locale];
  const [, english = error.message] = error.message.split(`paliers ${error.code}: `);
  const isFrench = locale === "fr" && Object.hasOwn(GOAL_REFUSALS_FR, error.code);
  const french = isFrench ? GOAL_REFUSALS_FR[error.code]?.(id) : undefined;
  const what = french ?? english;
  return `${visible(refused(file, position, what))} [${error.code}]`;
}
