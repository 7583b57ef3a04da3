/**
 * Whether an act speaks well or badly. Absent is unknown, never neutral.
 *
 * @public
 */
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
 * @public
 */
export const SENTIMENTS: readonly Sentiment[] = ["positive", "neutral", "negative"];
