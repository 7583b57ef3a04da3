import { PaliersError } from "../util/paliers-error.ts";

/** Refuses standard input where it is named for two things: what was read once is gone. */
export function checkInputs(files: readonly (string | undefined)[]): void {
  if (files.filter((file) => file === "-").length > 1)
    throw new PaliersError("invalid-file", "standard input can be read only once");
}
