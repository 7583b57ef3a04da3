import type { ExportPreset } from "./export-preset.ts";

/**
 * The Facebook page of one cosmetics brand in 2014: the sample that ships with the library.
 *
 * 500 posts with totals, no people and no dates: `at` is the first instant of the post's month of 2014 in
 * the time zone given, so anything finer than months is not in the data. A post is named by the
 * position of its row. An empty cell stays empty: a blank `Paid` is no campaign, neither paid nor
 * unpaid. Engaged users and consumers are distinct people of one post, and impressions and reach by
 * fans a part of the same audience: none of them adds up, so none is read.
 *
 * Source: Moro, Rita, Vala 2016, doi 10.1016/j.jbusres.2016.02.010.
 *
 * @example
 * ```ts
 * import { facebookMetrics } from "paliers/sources";
 *
 * facebookMetrics.seen; // => "2014"
 * facebookMetrics.delimiter; // => ";"
 * ```
 * @public
 */
export const facebookMetrics: ExportPreset = {
  id: "facebook-metrics",
  seen: "2014",
  delimiter: ";",
  channel: { platform: "facebook", ownership: "owned" },
  at: { form: "month", column: "Post Month", year: 2014 },
  content: { type: "Type" },
  published: { actorKind: "brand", kinds: { Photo: "image", Video: "video" }, otherwise: "post" },
  campaign: { column: "Paid", words: { "0": "unpaid", "1": "paid" } },
  about: { column: "Category", words: { "1": "category-1", "2": "category-2", "3": "category-3" } },
  counts: [
    { column: "Lifetime Post Consumptions", kind: "click", name: "click" },
    { column: "comment", kind: "comment", name: "comment" },
    { column: "like", kind: "like", name: "like" },
    { column: "share", kind: "share", name: "share" },
  ],
  exposure: {
    followers: "Page total likes",
    reach: "Lifetime Post Total Reach",
    impressions: "Lifetime Post Total Impressions",
  },
  total: { column: "Total Interactions", of: ["comment", "like", "share"] },
};
