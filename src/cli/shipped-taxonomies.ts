// Written by `npm run generate` from what is published.
import { altimeter } from "../taxonomies/acts/altimeter.ts";
import { cobra } from "../taxonomies/acts/cobra.ts";
import { fiveLevels } from "../taxonomies/acts/five-levels.ts";
import { forrester } from "../taxonomies/acts/forrester.ts";
import { fourLevels } from "../taxonomies/acts/four-levels.ts";
import { mayfield } from "../taxonomies/acts/mayfield.ts";
import type { Taxonomy } from "../taxonomy/taxonomy.ts";

/** The taxonomies that `--taxonomy` knows by name. */
export const SHIPPED_TAXONOMIES: { readonly [id: string]: Taxonomy } = {
  [fiveLevels.id]: fiveLevels,
  [fourLevels.id]: fourLevels,
  [altimeter.id]: altimeter,
  [cobra.id]: cobra,
  [forrester.id]: forrester,
  [mayfield.id]: mayfield,
};
