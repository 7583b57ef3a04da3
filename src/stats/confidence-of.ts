import { PaliersError } from "../util/paliers-error.ts";
import type { ConfidenceOptions } from "./confidence-options.ts";

/** The level that was asked for, 0.95 where none was; refuses what is no level. */
export function confidenceOf({ confidence = 0.95 }: ConfidenceOptions): number {
  if (confidence > 0 && confidence < 1) return confidence;
  throw new PaliersError(
    "invalid-option",
    `option "confidence" is ${confidence}, expected a number between 0 and 1, say 0.95`,
  );
}
