import { didYouMean } from "../util/did-you-mean.ts";
import { PaliersError } from "../util/paliers-error.ts";
import type { Rule } from "./rule.ts";
import { RULE_WORDS } from "./rule-words.ts";

const isRuleField = (field: string): field is keyof Rule => Object.hasOwn(RULE_WORDS, field);

/** Refuses a rule that says nothing, reads a field that does not exist, or names a word of no closed list. */
export function checkRule(rule: Rule, where: string): void {
  const fields = Object.entries(rule).filter(([, values]) => values !== undefined);
  if (fields.length === 0)
    throw new PaliersError(
      "empty-rule",
      `a rule of ${where} names no field, so it would match everything`,
    );
  for (const [field, values] of fields) {
    if (!isRuleField(field)) {
      throw new PaliersError(
        "unknown-field",
        `a rule of ${where} reads "${field}"${didYouMean(field, Object.keys(RULE_WORDS))}`,
      );
    }
    if (field === "project" && values === true) continue;
    if (!Array.isArray(values) || values.length === 0) {
      throw new PaliersError(
        "empty-rule",
        `"${field}" in a rule of ${where} needs a list of at least one value`,
      );
    }
    const { words } = RULE_WORDS[field];
    for (const value of values as readonly unknown[]) {
      if (
        words === null
          ? typeof value === "string" && value !== ""
          : words.some((word) => word === value)
      )
        continue;
      const hint =
        words === null ? ", expected a text" : didYouMean(String(value), words.map(String));
      throw new PaliersError(
        "unknown-word",
        `"${field}" in a rule of ${where} holds "${String(value)}"${hint}`,
      );
    }
  }
}
