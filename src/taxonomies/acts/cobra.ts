import type { Taxonomy } from "../../taxonomy/taxonomy.ts";

/**
 * The level ids of `cobra`, lowest first.
 *
 * @public
 */
export type CobraLevelId = "consuming" | "contributing" | "creating";

/**
 * COBRA, consumers' online brand-related activities: consuming, contributing, creating.
 *
 * The literature disagrees on following: `follow` is consuming and `join` contributing here. `back`,
 * `organize`, `flag` and `hide` are unclassified.
 *
 * Source: Muntinga, Moorman and Smit (2011) and the scale of Schivinski, Christodoulides and
 * Dabrowski (2016), read in abstracts and summaries. The readings chosen are explained in
 * `docs/taxonomies/cobra.md`.
 *
 * @example
 * ```ts
 * import { classify, cobra } from "paliers";
 *
 * classify({ kind: "watch", channel: { platform: "youtube", ownership: "owned" } }, cobra); // => "consuming"
 * classify({ kind: "review", channel: { platform: "shop", ownership: "owned" } }, cobra); // => "creating"
 * ```
 * @public
 */
export const cobra: Taxonomy<CobraLevelId> = {
  id: "cobra",
  version: 1,
  levels: [
    {
      id: "consuming",
      label: { en: "Consuming", fr: "Consommation" },
      when: [
        {
          kind: ["view", "read", "watch", "listen", "click", "play", "attend", "follow", "save"],
        },
      ],
    },
    {
      id: "contributing",
      label: { en: "Contributing", fr: "Contribution" },
      when: [
        {
          kind: [
            "join",
            "like",
            "react",
            "vote",
            "tag",
            "share",
            "invite",
            "comment",
            "reply",
            "mention",
            "message",
            "ask",
            "answer",
            "rate",
            "betatest",
            "moderate",
          ],
        },
      ],
    },
    {
      id: "creating",
      label: { en: "Creating", fr: "Création" },
      when: [
        {
          kind: [
            "review",
            "idea",
            "post",
            "article",
            "image",
            "video",
            "audio",
            "remix",
            "codesign",
            "edit",
          ],
        },
      ],
    },
  ],
};
