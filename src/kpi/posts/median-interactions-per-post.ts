import { medianOf } from "../../metric/median-of.ts";
import type { Metric } from "../../metric/metric.ts";
import type { FactsWith } from "../facts-with.ts";
import { rowsOf } from "../rows-of.ts";
import { interactionsPerPost } from "./interactions-per-post.ts";

/**
 * Engaging acts on the typical post: half of the posts have fewer.
 *
 * A few posts often have most of the acts, so that the mean describes none of them. Rows that
 * published nothing are no posts and are left out.
 *
 * Formula: `median over posts of engagement`.
 *
 * Denominator: none; `denominator` is the number of posts.
 *
 * Unit: count (acts on a post).
 *
 * It does not say: what all posts did together: see `interactionsPerPost`. It never adds up.
 *
 * Source: our own definition, because means of posts have heavy tails.
 *
 * @param posts - Rows of facts grouped by `content`, or any objects with `byFamily` and `published`.
 * @returns A number of acts; `null` without a post (`no-data`).
 *
 * @example
 * ```ts
 * import { medianInteractionsPerPost } from "paliers";
 *
 * const posts = [3, 5, 900].map((applaud) => ({ byFamily: { applaud }, published: 1 }));
 * medianInteractionsPerPost(posts).value; // => 5
 * ```
 * @public
 */
export function medianInteractionsPerPost(
  posts: readonly FactsWith<"byFamily" | "published">[],
): Metric {
  const published = rowsOf(posts, "published").filter((post) => post.published > 0);
  // A row of one content is one post, however many acts made it (a correction, a second language).
  const each = published.map((post) => interactionsPerPost({ ...post, published: 1 }));
  const { per: _per, ...median } = medianOf(each);
  return { ...median, id: "median-interactions-per-post", unit: "count" };
}
