import type { ExportPreset } from "./export-preset.ts";

/**
 * The export of posts of a Facebook page from Meta Business Suite, one row a post.
 *
 * `Publish time` has no zone (`03/16/2026 09:30`): it is read in the time zone given, which must be the
 * one that the export was made in. Its order is that of the account's language: a row that can only be
 * read one way tells it, and without such a row the file is refused until the option `dates` does. Totals are those of the day of the export, whatever the post's age.
 * `Views` replaced impressions in 2025 and is another number: it is read as `views`. `Total clicks`
 * counts every click on the post.
 *
 * The header was seen in other projects' code of 2026; no genuine file was at hand.
 *
 * @example
 * ```ts
 * import { facebookPosts } from "paliers/sources";
 *
 * facebookPosts.content.id; // => "Post ID"
 * facebookPosts.seen; // => "2026"
 * ```
 * @public
 */
export const facebookPosts: ExportPreset = {
  id: "facebook-posts",
  seen: "2026",
  channel: { platform: "facebook", ownership: "owned" },
  at: { form: "local", column: "Publish time" },
  content: { id: "Post ID", type: "Post type" },
  published: {
    actorKind: "brand",
    kinds: {
      Photos: "image",
      Photo: "image",
      Videos: "video",
      Video: "video",
      Reel: "video",
      Reels: "video",
    },
    otherwise: "post",
  },
  counts: [
    { column: "Reactions", kind: "react", name: "react" },
    { column: "Comments", kind: "comment", name: "comment" },
    { column: "Shares", kind: "share", name: "share" },
    { column: "Total clicks", kind: "click", name: "click" },
  ],
  exposure: { views: "Views", reach: "Reach" },
  total: { column: "Reactions, Comments and Shares", of: ["Reactions", "Comments", "Shares"] },
};
