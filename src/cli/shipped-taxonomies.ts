import { altimeter } from "../taxonomies/acts/altimeter.ts";
import { cobra } from "../taxonomies/acts/cobra.ts";
import { fiveLevels } from "../taxonomies/acts/five-levels.ts";
import { forrester } from "../taxonomies/acts/forrester.ts";
import { fourLevels } from "../taxonomies/acts/four-levels.ts";
import { mayfield } from "../taxonomies/acts/mayfield.ts";
import type { Taxonomy } from "../taxonomy/taxonomy.ts";

/** The taxonomies that `--taxonomy` knows by name. */
export const SHIPPED_TAXONOMIES: { readonly [id: string]: Taxonomy } = Object.fromEntries(
  [fiveLevels, fourLevels, altimeter, cobra, forrester, mayfield].map((taxonomy) => [
    taxonomy.id,
    taxonomy,
  ]),
);
