import { didYouMean } from "../util/did-you-mean.ts";
import { PaliersError } from "../util/paliers-error.ts";

/** Refuses a field that no definition has: a misspelt one would be passed over in silence. */
export function checkMembers(definition: object, legal: readonly string[], where: string): void {
  for (const [name, value] of Object.entries(definition)) {
    if (value === undefined || legal.includes(name)) continue;
    throw new PaliersError("unknown-field", `${where} has "${name}"${didYouMean(name, legal)}`);
  }
}
