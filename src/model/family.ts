/**
 * What a kind of interaction amounts to: KPI numerators read families, taxonomies read kinds.
 *
 * @public
 */
export type Family =
  | "consume"
  | "follow"
  | "applaud"
  | "curate"
  | "amplify"
  | "converse"
  | "opine"
  | "create"
  | "collaborate"
  | "negative"
  | "other";

/**
 * Every family, in the order of results.
 *
 * `other` holds the kinds that nobody gave a family to; they count as interactions, never as engagement.
 *
 * @example
 * ```ts
 * import { FAMILIES } from "paliers";
 *
 * FAMILIES.includes("applaud"); // => true
 * ```
 * @public
 */
export const FAMILIES: readonly Family[] = [
  "consume",
  "follow",
  "applaud",
  "curate",
  "amplify",
  "converse",
  "opine",
  "create",
  "collaborate",
  "negative",
  "other",
];
