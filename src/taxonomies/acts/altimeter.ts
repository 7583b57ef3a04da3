import type { Taxonomy } from "../../taxonomy/taxonomy.ts";

/**
 * The level ids of `altimeter`, lowest first.
 *
 * @public
 */
export type AltimeterLevelId = "watching" | "sharing" | "commenting" | "producing" | "curating";

/**
 * The engagement pyramid of Altimeter Group: five levels, from watching to curating.
 *
 * `curating` is keeping a community or a shared text in order, hence the French label; it is not the
 * `curation` of `fourLevels`. `back`, `flag` and `hide` are unclassified.
 *
 * Source: the engagement pyramid, Charlene Li, *Open Leadership* (2010), read in public summaries.
 * The kinds that these do not name are placed in `docs/taxonomies/altimeter.md`, with the reason.
 *
 * @example
 * ```ts
 * import { altimeter, classify } from "paliers";
 *
 * classify({ kind: "share", channel: { platform: "x", ownership: "earned" } }, altimeter); // => "sharing"
 * classify({ kind: "moderate", channel: { platform: "forum", ownership: "owned" } }, altimeter); // => "curating"
 * ```
 * @public
 */
export const altimeter: Taxonomy<AltimeterLevelId> = {
  id: "altimeter",
  version: 1,
  levels: [
    {
      id: "watching",
      label: { en: "Watching", fr: "Consultation" },
      when: [
        {
          kind: ["view", "read", "watch", "listen", "click", "play", "attend", "follow", "join"],
        },
      ],
    },
    {
      id: "sharing",
      label: { en: "Sharing", fr: "Partage" },
      when: [{ kind: ["like", "react", "vote", "save", "tag", "share", "invite"] }],
    },
    {
      id: "commenting",
      label: { en: "Commenting", fr: "Commentaire" },
      when: [
        {
          kind: [
            "comment",
            "reply",
            "mention",
            "message",
            "ask",
            "answer",
            "rate",
            "review",
            "idea",
            "post",
            "betatest",
          ],
        },
      ],
    },
    {
      id: "producing",
      label: { en: "Producing", fr: "Production" },
      when: [{ kind: ["article", "image", "video", "audio", "remix", "codesign"] }],
    },
    {
      id: "curating",
      label: { en: "Curating", fr: "Animation et modération" },
      when: [{ kind: ["organize", "moderate", "edit"] }],
    },
  ],
};
