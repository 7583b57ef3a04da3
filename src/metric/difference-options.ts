import type { BoundsOptions } from "./bounds-options.ts";

/**
 * How two values are told apart.
 *
 * @public
 */
export interface DifferenceOptions extends BoundsOptions {
  /**
   * Where only totals are known: `independent` says that no post, person or day brought more acts than
   * chance would. Without it there is no verdict on totals.
   */
  readonly acts?: "independent" | undefined;
}
