/**
 * Who controls the space: the brand, somebody else, or the brand by paying for it.
 *
 * @public
 */
export type Ownership = "owned" | "earned" | "paid";

/**
 * Every ownership.
 *
 * @example
 * ```ts
 * import { OWNERSHIPS } from "paliers";
 *
 * OWNERSHIPS; // => ["owned", "earned", "paid"]
 * ```
 * @public
 */
export const OWNERSHIPS: readonly Ownership[] = ["owned", "earned", "paid"];
