import type { Taxonomy } from "../../taxonomy/taxonomy.ts";

/**
 * The level ids of `fourLevels`, lowest first.
 *
 * @public
 */
export type FourLevelId = "consumption" | "curation" | "creation" | "collaboration";

/**
 * Four levels of engagement, from consumption to collaboration, after Dave Evans.
 *
 * An act that feeds a co-creation project (`project` is set) is collaboration whatever its kind:
 * only the brand knows which remarks entered the design of a product. `flag` and `hide` are
 * unclassified, unless they feed a project.
 *
 * Not to be mixed up: `curation` is the second of these four levels, `curating` the highest of
 * `altimeter`, where it means keeping a community in order.
 *
 * Source: the article on the four levels behind this library, which names Dave Evans; his book
 * itself was not read. The readings chosen are explained in `docs/taxonomies/four-levels.md`.
 *
 * @example
 * ```ts
 * import { classify, fourLevels } from "paliers";
 *
 * const owned = { platform: "web", ownership: "owned" } as const;
 * classify({ kind: "comment", channel: owned }, fourLevels); // => "curation"
 * classify({ kind: "comment", channel: owned, project: "watch" }, fourLevels); // => "collaboration"
 * ```
 * @public
 */
export const fourLevels: Taxonomy<FourLevelId> = {
  id: "four-levels",
  version: 1,
  levels: [
    {
      id: "consumption",
      label: { en: "Consumption", fr: "Consommation" },
      when: [
        {
          kind: ["view", "read", "watch", "listen", "click", "play", "attend", "follow", "join"],
        },
      ],
    },
    {
      id: "curation",
      label: { en: "Curation", fr: "Curation" },
      // The article announces this level as "conversation" and then describes it as curation.
      alias: ["conversation"],
      when: [
        {
          kind: [
            "like",
            "react",
            "vote",
            "save",
            "tag",
            "share",
            "invite",
            "comment",
            "reply",
            "mention",
            "message",
            "ask",
            "rate",
            "review",
          ],
        },
      ],
    },
    {
      id: "creation",
      label: { en: "Creation", fr: "Création" },
      when: [{ kind: ["answer", "post", "article", "image", "video", "audio", "remix"] }],
    },
    {
      id: "collaboration",
      label: { en: "Collaboration", fr: "Collaboration" },
      // The project comes first: it is the reason to show when an act has both.
      when: [
        { project: true },
        { kind: ["idea", "codesign", "betatest", "back", "organize", "moderate", "edit"] },
      ],
    },
  ],
};
