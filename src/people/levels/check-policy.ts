import { didYouMean } from "../../util/did-you-mean.ts";
import { PaliersError } from "../../util/paliers-error.ts";
import type { LevelPolicy } from "./level-policy.ts";

/** Refuses a policy that does not exist; policies also come from files. */
export function checkPolicy(policy: LevelPolicy): void {
  if (policy === "peak" || policy === "current") return;
  const times = typeof policy === "object" && policy !== null ? policy.sustained : undefined;
  if (times === undefined) {
    const word = typeof policy === "string" ? policy : JSON.stringify(policy);
    const hint = didYouMean(word, ["peak", "current", "sustained"]);
    throw new PaliersError("unknown-policy", `option "policy" is "${word}"${hint}`);
  }
  if (!Number.isInteger(times) || times < 1) {
    throw new PaliersError(
      "invalid-option",
      `a level sustained ${String(times)} times is none, expected a whole number from 1`,
    );
  }
}
