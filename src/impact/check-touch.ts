import type { Interaction } from "../model/interaction.ts";
import { PaliersError } from "../util/paliers-error.ts";

/** Refuses a question about acts that cannot be asked. */
export function checkTouch(
  name: string,
  touch: ((interaction: Interaction) => boolean) | undefined,
): void {
  if (touch !== undefined && typeof touch !== "function")
    throw new PaliersError("invalid-option", `option "${name}" is a function of an interaction`);
}
