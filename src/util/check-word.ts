import { didYouMean } from "./did-you-mean.ts";
import type { ErrorCode } from "./error-code.ts";
import { PaliersError } from "./paliers-error.ts";

/** Refuses a word that is given and not one of the legal ones, with the nearest of them. */
export function checkWord(
  what: string,
  word: string | undefined,
  legal: readonly string[],
  code: ErrorCode = "unknown-word",
): void {
  if (word !== undefined && !legal.includes(word))
    throw new PaliersError(code, `${what} "${word}"${didYouMean(String(word), legal)}`);
}
