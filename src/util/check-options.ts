import { PaliersError } from "./paliers-error.ts";

/**
 * Refuses an option that nobody knows, and what is no object of options at all.
 *
 * A misspelt name would be ignored and give another number without a word. No nearest word is looked
 * for, so that no function brings the search along: the names that exist are listed.
 *
 * @param options - What the caller gave.
 * @param names - Every option that there is; its type sees to it that none is forgotten.
 */
export function checkOptions<O extends object>(
  options: O,
  names: { readonly [Name in keyof Required<O>]: 1 },
): void {
  const known = Object.keys(names).join(", ");
  // A text, a list or a function was meant as something else: arguments of older versions, say.
  if (Object(options) !== options || Array.isArray(options) || typeof options === "function")
    throw new PaliersError("invalid-input", `options are an object with ${known}`);
  for (const name of Object.keys(options))
    if (!Object.hasOwn(names, name))
      throw new PaliersError("unknown-option", `no option "${name}", expected ${known}`);
}
