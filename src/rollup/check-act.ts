import type { Interaction } from "../model/interaction.ts";
import { PaliersError } from "../util/paliers-error.ts";

/** Refuses what would turn every sum into nonsense: the core counts checked records only. */
export function checkAct({ id, at, count = 1 }: Interaction): void {
  const wrong = Number.isFinite(at) ? "count" : "at";
  if (wrong === "at" || !Number.isSafeInteger(count))
    throw new PaliersError(
      "unchecked-record",
      `"${wrong}" of interaction "${id}" is no whole number`,
    );
}
