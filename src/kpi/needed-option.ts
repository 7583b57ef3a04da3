import { PaliersError } from "../util/paliers-error.ts";

/** Reads an option that a KPI cannot do without, and names it where it is missing. */
export function neededOption<O extends object, K extends keyof O & string>(
  options: O | undefined,
  name: K,
): NonNullable<O[K]> {
  const value = options?.[name];
  if (value === undefined || value === null)
    throw new PaliersError("missing-option", `option "${name}" is needed`);
  return value;
}
