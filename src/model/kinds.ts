import type { Family } from "./family.ts";

/**
 * The families of the user's own kinds, as `defineKinds` returns them.
 *
 * @public
 */
export interface Kinds {
  readonly [kind: string]: Family;
}
