import type { Taxonomy } from "../taxonomy/taxonomy.ts";
import { altimeter } from "../taxonomies/altimeter.ts";
import { cobra } from "../taxonomies/cobra.ts";
import { fiveLevels } from "../taxonomies/five-levels.ts";
import { forrester } from "../taxonomies/forrester.ts";
import { fourLevels } from "../taxonomies/four-levels.ts";
import { mayfield } from "../taxonomies/mayfield.ts";

/** The taxonomies that `--taxonomy` knows by name. */
export const SHIPPED_TAXONOMIES: { readonly [id: string]: Taxonomy } = Object.fromEntries(
  [fiveLevels, fourLevels, altimeter, cobra, forrester, mayfield].map((taxonomy) => [
    taxonomy.id,
    taxonomy,
  ]),
);
