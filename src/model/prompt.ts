/**
 * How an act came about, when it was not spontaneous.
 *
 * @public
 */
export type Prompt = "asked" | "rewarded" | "contest";

/**
 * Every way to prompt an act.
 *
 * @example
 * ```ts
 * import { PROMPTS } from "paliers";
 *
 * PROMPTS; // => ["asked", "rewarded", "contest"]
 * ```
 * @public
 */
export const PROMPTS: readonly Prompt[] = ["asked", "rewarded", "contest"];
