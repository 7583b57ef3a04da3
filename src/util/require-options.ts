import { isObject } from "./is-object.ts";
import { PaliersError } from "./paliers-error.ts";

/**
 * Refuses options that lack one without a default: nothing is guessed.
 *
 * What is no object of options at all is left to `checkOptions`.
 */
export function requireOptions<O extends object>(
  options: O,
  names: readonly (keyof O & string)[],
): void {
  if (options !== undefined && options !== null && !isObject(options)) return;
  const given: Partial<O> = options ?? {};
  for (const name of names)
    if (given[name] === undefined || given[name] === null)
      throw new PaliersError("missing-option", `the option "${name}" is needed`);
}
