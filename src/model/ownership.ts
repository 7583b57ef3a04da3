/** Who controls the space: the brand, somebody else, or the brand by paying for it. */
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
 */
export const OWNERSHIPS: readonly Ownership[] = ["owned", "earned", "paid"];
