import type { TouchDimension } from "./paths.ts";

/** Everything that the steps of a journey can be named by. */
export const TOUCH_DIMENSIONS: readonly TouchDimension[] = [
  "platform",
  "campaign",
  "content",
  "ownership",
  "kind",
  "level",
  "offline",
];
