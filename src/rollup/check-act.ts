import type { Interaction } from "../model/interaction.ts";
import { PaliersError } from "../util/paliers-error.ts";

/** Refuses what would turn every sum into nonsense: the core counts checked records only. */
export function checkAct({ id, at, count }: Interaction): void {
  if (!Number.isFinite(at)) {
    throw new PaliersError(
      "unchecked-record",
      `"at" of interaction "${id}" is not a number of milliseconds; check rows with paliers/sources`,
    );
  }
  if (count !== undefined && !Number.isSafeInteger(count)) {
    throw new PaliersError(
      "unchecked-record",
      `"count" of interaction "${id}" is not a whole number; check rows with paliers/sources`,
    );
  }
}
