import type { Exposure } from "../model/exposure.ts";
import type { Interaction } from "../model/interaction.ts";

/** Some records of a file, checked. */
export interface Batch {
  readonly interactions: readonly Interaction[];
  readonly exposures: readonly Exposure[];
}
