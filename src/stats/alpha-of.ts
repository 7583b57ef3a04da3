import { PaliersError } from "../util/paliers-error.ts";
import type { ConfidenceOptions } from "./confidence-options.ts";

/** What a two-sided level leaves out, both sides together: 0.05 for 0.95. */
export function alphaOf({ confidence = 0.95 }: ConfidenceOptions): number {
  if (confidence > 0 && confidence < 1) return 1 - confidence;
  throw new PaliersError(
    "invalid-option",
    `option "confidence" is ${confidence}, expected a number between 0 and 1, say 0.95`,
  );
}
