import { didYouMean } from "../util/did-you-mean.ts";
import { PaliersError } from "../util/paliers-error.ts";
import type { Rule } from "./rule.ts";
import { RULE_WORDS } from "./rule-words.ts";

const isRuleField = (field: string): field is keyof Rule => Object.hasOwn(RULE_WORDS, field);

function expected(value: unknown, words: readonly (string | boolean)[] | null): string {
  if (words === null) return ", expected a text";
  const names = words.map(String);
  const word = String(value);
  // The text "true" is not the value true: naming it as the nearest word would help nobody.
  return names.includes(word) ? `, expected one of ${names.join(", ")}` : didYouMean(word, names);
}

/**
 * Refuses a rule that says nothing, reads a field that does not exist, or names a word of no closed list.
 *
 * @param rule - A `Rule`, or whatever a file holds in its place.
 */
export function checkRule(rule: unknown, where: string): void {
  const entries: readonly (readonly [string, unknown])[] =
    typeof rule === "object" && rule !== null ? Object.entries(rule) : [];
  const fields = entries.filter(([, values]) => values !== undefined);
  if (fields.length === 0) {
    throw new PaliersError(
      "empty-rule",
      `a rule of ${where} names no field, so it would match everything`,
    );
  }
  for (const [field, values] of fields) {
    if (!isRuleField(field)) {
      const hint = didYouMean(field, Object.keys(RULE_WORDS));
      throw new PaliersError("unknown-field", `a rule of ${where} reads "${field}"${hint}`);
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
      const isLegal =
        words === null
          ? typeof value === "string" && value !== ""
          : words.some((word) => word === value);
      if (isLegal) continue;
      throw new PaliersError(
        "unknown-word",
        `"${field}" in a rule of ${where} holds "${String(value)}"${expected(value, words)}`,
      );
    }
  }
}
