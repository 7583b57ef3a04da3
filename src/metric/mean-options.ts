import type { BoundsOptions } from "./bounds-options.ts";

/**
 * How the bounds of a mean are drawn.
 *
 * @public
 */
export interface MeanOptions extends BoundsOptions {
  /** Starts the resampling; 1 when absent. The same seed always gives the same bounds. */
  readonly seed?: number | undefined;
}
