import { FAMILIES } from "../../model/family.ts";
import { checkRule } from "../../taxonomy/check-rule.ts";
import { checkRecord } from "../../util/check-record.ts";
import { didYouMean } from "../../util/did-you-mean.ts";
import { PaliersError } from "../../util/paliers-error.ts";
import type { ActChoice } from "./act-choice.ts";

/** Refuses a choice of acts that names what does not exist. */
export function checkChoice(choice: ActChoice): void {
  checkRecord(choice, 'a choice of acts, such as { kind: ["like"] }');
  const { family, contentType: _type, ...rule } = choice;
  for (const word of family ?? []) {
    if (FAMILIES.includes(word)) continue;
    throw new PaliersError(
      "unknown-word",
      `"family" of a fact holds "${word}"${didYouMean(word, FAMILIES)}`,
    );
  }
  if (Object.values(rule).some((values) => values !== undefined)) checkRule(rule, "a fact");
}
