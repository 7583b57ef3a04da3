import { ReadFailure } from "./read-failure.ts";
import { sample } from "./sample.ts";

/** Tells that a source failed, in its own words. */
export function sourceError(error: unknown): ReadFailure {
  const value = sample(error instanceof Error ? error.message : error);
  return new ReadFailure({ field: "", code: "source-error", value });
}
