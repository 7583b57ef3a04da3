import { didYouMean } from "../util/did-you-mean.ts";
import { PaliersError } from "../util/paliers-error.ts";
import type { FieldRule } from "./field-rule.ts";
import type { OutcomeCheckOptions } from "./outcome-check-options.ts";

/** Not a guard: it would make a list of anything of a list of words. */
const isList = (value: unknown): boolean => Array.isArray(value);

/**
 * The rules of a record of goals as the options want them: more fields required, more activities known.
 *
 * @throws `unknown-field`, `unknown-option`.
 */
export function outcomeRules(
  rules: readonly FieldRule[],
  { require = [], activities = [] }: OutcomeCheckOptions,
): readonly FieldRule[] {
  const names = rules.map(({ field }) => field);
  for (const name of require) {
    if (names.includes(name)) continue;
    const hint = didYouMean(name, names);
    throw new PaliersError("unknown-field", `there is no field "${name}"${hint}`);
  }
  if (activities !== "any" && !isList(activities)) {
    throw new PaliersError(
      "unknown-option",
      `option "activities" is neither a list of words nor "any"`,
    );
  }
  return rules.map((rule): FieldRule => {
    const { field, words } = rule;
    const isRequired = require.some((name) => name === field);
    const wanted: FieldRule = isRequired ? { ...rule, required: true } : rule;
    if (field !== "activity" || words === undefined) return wanted;
    if (activities === "any") return { field, type: "text", required: true, max: 256 };
    return { ...wanted, words: [...words, ...activities] };
  });
}
