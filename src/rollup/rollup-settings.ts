import type { Taxonomy } from "../taxonomy/taxonomy.ts";
import { canonicalText } from "../util/canonical-text.ts";
import type { Dimension } from "./dimension.ts";
import type { RollupOptions } from "./rollup-options.ts";
import { thresholdsOf } from "./thresholds-of.ts";

/** Writes what two rollups must share to be parts of one whole. */
export function rollupSettings(
  taxonomy: Taxonomy,
  by: readonly Dimension[],
  options: RollupOptions,
): string {
  const {
    calendar,
    kinds = {},
    from,
    to,
    exclude = [],
    automated = "exclude",
    withdrawn = "include",
    ids = "exact",
    sites,
    readThrough,
  } = options;
  return canonicalText({
    taxonomy: {
      id: taxonomy.id,
      version: taxonomy.version,
      levels: taxonomy.levels.map(({ id }) => id),
    },
    by,
    timeZone: calendar?.timeZone ?? "UTC",
    weekStart: calendar?.weekStart ?? "monday",
    kinds,
    from,
    to,
    exclude: [...exclude].sort(),
    automated,
    withdrawn,
    ids,
    sites,
    readThrough: thresholdsOf(readThrough),
  });
}
