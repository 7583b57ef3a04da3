/**
 * What money is spent on. The first six are engagement; the others are what it must stay in balance with.
 *
 * @public
 */
export type Activity =
  | "content"
  | "conversation"
  | "advertising"
  | "events"
  | "tools"
  | "recruitment"
  | "production"
  | "sales"
  | "other-marketing"
  | (string & {});

/**
 * The activities that the library knows; any other text is an activity of one's own.
 *
 * @example
 * ```ts
 * import { ACTIVITIES } from "paliers/goals";
 *
 * ACTIVITIES.includes("advertising"); // => true
 * ```
 * @public
 */
export const ACTIVITIES: readonly Activity[] = [
  "content",
  "conversation",
  "advertising",
  "events",
  "tools",
  "recruitment",
  "production",
  "sales",
  "other-marketing",
];
