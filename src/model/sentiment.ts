/** Whether an act speaks well or badly. Absent is unknown, never neutral. */
export type Sentiment = "positive" | "neutral" | "negative";

/**
 * Every sentiment.
 *
 * @example
 * ```ts
 * import { SENTIMENTS } from "paliers";
 *
 * SENTIMENTS; // => ["positive", "neutral", "negative"]
 * ```
 */
export const SENTIMENTS: readonly Sentiment[] = ["positive", "neutral", "negative"];
