import { didYouMean } from "../../util/did-you-mean.ts";
import { PaliersError } from "../../util/paliers-error.ts";

/**
 * Checks what journeys or credits are to be named by.
 *
 * @throws `unknown-dimension`, with the nearest one.
 */
export function checkDimension(by: string, legal: readonly string[]): void {
  if (legal.includes(by)) return;
  throw new PaliersError(
    "unknown-dimension",
    `cannot follow journeys by "${by}"${didYouMean(by, legal)}`,
  );
}
