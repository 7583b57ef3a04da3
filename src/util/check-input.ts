import type { ErrorCode } from "./error-code.ts";
import { PaliersError } from "./paliers-error.ts";

/**
 * Refuses an argument of the wrong kind.
 *
 * @param isRight - What was looked at; anything but `true` is wrong.
 * @param wanted - What would have been right: the message says that it was expected.
 */
export function checkInput(
  isRight: unknown,
  wanted: string,
  code: ErrorCode = "invalid-input",
): void {
  if (isRight !== true) throw new PaliersError(code, `expected ${wanted}`);
}
