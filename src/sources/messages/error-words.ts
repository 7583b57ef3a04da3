import type { ErrorCode } from "../../util/error-code.ts";

/** What one language says of every error: what was wrong, and what to do. A language misses none. */
export type ErrorWords = {
  readonly [C in ErrorCode]: { readonly what: string; readonly advice: string };
};
