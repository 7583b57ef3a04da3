import type { Family } from "./family.ts";

/**
 * The families that make up engagement (E).
 *
 * Consuming and following are the audience, not its answer; negative acts have KPIs of their own.
 *
 * @example
 * ```ts
 * import { ENGAGING_FAMILIES } from "paliers";
 *
 * ENGAGING_FAMILIES.includes("consume"); // => false
 * ```
 * @public
 */
export const ENGAGING_FAMILIES: readonly Family[] = [
  "applaud",
  "curate",
  "amplify",
  "converse",
  "opine",
  "create",
  "collaborate",
];
