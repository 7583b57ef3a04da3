import { PaliersError } from "../util/paliers-error.ts";

/** Refuses an argument of the wrong kind, and says what was wanted. */
export function checkInput(isRight: boolean, wanted: string): void {
  if (!isRight) throw new PaliersError("invalid-input", `expected ${wanted}`);
}
