/**
 * Which level a person has: the highest of the acts (`peak`), that of the latest act (`current`), or the
 * highest one at or above which the person acted at least so many times (`sustained`).
 *
 * @public
 */
export type LevelPolicy = "peak" | "current" | { readonly sustained: number };
