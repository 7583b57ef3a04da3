/** How an act came about, when it was not spontaneous. */
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
 */
export const PROMPTS: readonly Prompt[] = ["asked", "rewarded", "contest"];
