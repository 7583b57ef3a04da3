import { PaliersError } from "../util/paliers-error.ts";

/** Hands an option back when it is a whole number from `least` on, and refuses it otherwise. */
export function wholeOption(name: string, value: number, least: number): number {
  if (Number.isSafeInteger(value) && value >= least) return value;
  throw new PaliersError(
    "invalid-option",
    `option "${name}" is ${value}, expected a whole number from ${least} on`,
  );
}
