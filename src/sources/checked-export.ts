import type { Exposure } from "../model/exposure.ts";
import type { Interaction } from "../model/interaction.ts";
import type { Accounting } from "./accounting.ts";

/**
 * A platform's export after the check: one row gives several interactions and one exposure.
 *
 * @public
 */
export interface CheckedExport extends Accounting {
  /** The acts that the rows hold. */
  readonly interactions: readonly Interaction[];
  /** The audience that the rows hold. */
  readonly exposures: readonly Exposure[];
}
