/**
 * What somebody is to the brand. Absent means consumer. The brand's own acts are not engagement.
 *
 * @public
 */
export type ActorKind = "consumer" | "customer" | "partner" | "employee" | "brand";

/**
 * Every kind of actor.
 *
 * @example
 * ```ts
 * import { ACTOR_KINDS } from "paliers";
 *
 * ACTOR_KINDS.length; // => 5
 * ```
 * @public
 */
export const ACTOR_KINDS: readonly ActorKind[] = [
  "consumer",
  "customer",
  "partner",
  "employee",
  "brand",
];
