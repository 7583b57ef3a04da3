import { meanOf } from "../../metric/mean-of.ts";
import type { MeanOptions } from "../../metric/mean-options.ts";
import type { Quotient } from "../../metric/metric.ts";
import { quotientOf } from "../../metric/quotient-of.ts";
import type { FactsWith } from "../facts-with.ts";
import { rowsOf } from "../rows-of.ts";
import { withIdentified } from "./with-identified.ts";

/**
 * What is read of the facts of one article.
 *
 * @public
 */
export type ArticleFacts = FactsWith<"readers"> &
  Partial<FactsWith<"byKind">> & { readonly group?: { readonly content: string | null } };

/** Views and reads of an article, where its facts tell kinds. */
function viewsOf({ byKind }: ArticleFacts): number | undefined {
  const { view = 0, read = 0 } = byKind ?? {};
  return byKind && view + read;
}

/**
 * How many different people read an article, on average.
 *
 * Readers are people with a `read`, or with a `view` where nothing is recorded as read. The mean of
 * distinct readers is not the number of readers of the whole: one person may read ten articles.
 *
 * Formula: `mean over contents of distinct readers`.
 *
 * Denominator: contents that somebody with a name read; a post that was only liked is no article.
 *
 * Unit: count (people).
 *
 * It does not say: how many readers there are in all: one person may read ten articles. It misses
 * readers without a name.
 *
 * Source: a French article on five levels of engagement, which measures reading this way.
 *
 * @param articles - Rows of facts grouped by `content`, or any objects with `readers`. The row of
 *   acts without a content is left out, and so are contents that people with a name liked and nobody read (`byKind`).
 * @param options - `seed` and `confidence` of the bounds, as for `meanOf`.
 * @returns A number of people with its bounds; contents of whose readers nobody is identified are
 *   skipped, and `coverage` says so. `null` without a content (`no-data`), or when nobody is identified on
 *   any (`no-people`).
 *
 * @example
 * ```ts
 * import { readersPerArticle } from "paliers";
 *
 * readersPerArticle([{ readers: 12 }, { readers: 30 }, { readers: null }]).value; // => 21
 * ```
 * @public
 */
export function readersPerArticle(
  articles: readonly ArticleFacts[],
  options: MeanOptions = {},
): Quotient {
  const contents = rowsOf(articles, "readers").filter(
    (facts) => facts.group?.content !== null && (facts.readers === null || viewsOf(facts) !== 0),
  );
  const readers = contents.map((facts) =>
    withIdentified(
      quotientOf(
        "readers-per-article",
        facts,
        facts.byKind ? facts.readers || null : facts.readers,
        1,
        {
          counts: "people",
          per: "contents",
          unit: "count",
        },
      ),
      {},
    ),
  );
  const { per: _per, ...mean } = meanOf(readers, options);
  return { ...mean, id: "readers-per-article", unit: "count", counts: "people" };
}
