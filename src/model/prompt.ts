/**
 * How an act came about: by itself, or because it was asked for, rewarded or drawn by a contest.
 *
 * Absent is unknown, never spontaneous.
 *
 * @public
 */
export type Prompt = "spontaneous" | "asked" | "rewarded" | "contest";

/**
 * Every way in which an act comes about.
 *
 * @example
 * ```ts
 * import { PROMPTS } from "paliers";
 *
 * PROMPTS; // => ["spontaneous", "asked", "rewarded", "contest"]
 * ```
 * @public
 */
export const PROMPTS: readonly Prompt[] = ["spontaneous", "asked", "rewarded", "contest"];
