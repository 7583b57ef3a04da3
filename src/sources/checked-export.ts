import type { Exposure } from "../model/exposure.ts";
import type { Interaction } from "../model/interaction.ts";
import type { Accounting } from "./accounting.ts";

/**
 * A platform's export after the check: one row gives several interactions and one exposure.
 *
 * @public
 */
export interface CheckedExport extends Accounting {
  readonly interactions: readonly Interaction[];
  readonly exposures: readonly Exposure[];
}
