import type { Activity } from "./activity.ts";

/**
 * The activities whose cost is the cost of engagement.
 *
 * Production, sales and other marketing are what it must stay in balance with.
 *
 * @example
 * ```ts
 * import { ENGAGEMENT_ACTIVITIES } from "paliers/goals";
 *
 * ENGAGEMENT_ACTIVITIES.includes("events"); // => true
 * ENGAGEMENT_ACTIVITIES.includes("sales"); // => false
 * ```
 * @public
 */
export const ENGAGEMENT_ACTIVITIES: readonly Activity[] = [
  "content",
  "conversation",
  "advertising",
  "events",
  "tools",
  "recruitment",
];
