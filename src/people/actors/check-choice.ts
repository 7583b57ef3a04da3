import { FAMILIES } from "../../model/family.ts";
import { checkRule } from "../../taxonomy/check-rule.ts";
import { didYouMean } from "../../util/did-you-mean.ts";
import { PaliersError } from "../../util/paliers-error.ts";
import type { ActChoice } from "./act-choice.ts";

/** Refuses a choice of acts that names what does not exist. */
export function checkChoice(choice: ActChoice): void {
  const { family, contentType: _type, ...rule } = choice;
  for (const word of family ?? []) {
    if (FAMILIES.includes(word)) continue;
    throw new PaliersError(
      "unknown-word",
      `"family" of a fact holds "${word}"${didYouMean(word, FAMILIES)}`,
    );
  }
  if (Object.keys(rule).length > 0) checkRule(rule, "a fact");
}
