import { didYouMean } from "../../util/did-you-mean.ts";
import { PaliersError } from "../../util/paliers-error.ts";

/** Refuses a fact that nobody told. */
export function checkFactNames(
  wanted: readonly string[],
  known: readonly string[],
  where: string,
): void {
  for (const fact of wanted) {
    if (known.includes(fact)) continue;
    throw new PaliersError("unknown-fact", `${where} reads "${fact}"${didYouMean(fact, known)}`);
  }
}
