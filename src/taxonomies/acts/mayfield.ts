import type { Taxonomy } from "../../taxonomy/taxonomy.ts";

/**
 * The level ids of `mayfield`, lowest first.
 *
 * @public
 */
export type MayfieldLevelId =
  | "read"
  | "favorite"
  | "tag"
  | "comment"
  | "subscribe"
  | "share"
  | "network"
  | "write"
  | "refactor"
  | "collaborate"
  | "moderate"
  | "lead";

/**
 * The power law of participation: twelve levels, from reading to leading.
 *
 * Two groups: up to `write`, many people doing little add up to `collective` intelligence; from
 * `refactor` on, few people working with one another form `collaborative` intelligence. `flag` and
 * `hide` are unclassified.
 *
 * Source: Ross Mayfield, "Power Law of Participation" (2006). The readings chosen are explained in
 * `docs/taxonomies/mayfield.md`.
 *
 * @example
 * ```ts
 * import { classify, mayfield } from "paliers";
 *
 * classify({ kind: "comment", channel: { platform: "web", ownership: "owned" } }, mayfield); // => "comment"
 * classify({ kind: "follow", channel: { platform: "x", ownership: "owned" } }, mayfield); // => "subscribe"
 * ```
 * @public
 */
export const mayfield: Taxonomy<MayfieldLevelId> = {
  id: "mayfield",
  version: 1,
  levels: [
    {
      id: "read",
      label: { en: "Read", fr: "Lecture" },
      group: "collective",
      when: [{ kind: ["view", "read", "watch", "listen", "click", "play", "attend"] }],
    },
    {
      id: "favorite",
      label: { en: "Favorite", fr: "Mise en favori" },
      group: "collective",
      when: [{ kind: ["like", "react", "vote", "save"] }],
    },
    {
      id: "tag",
      label: { en: "Tag", fr: "Étiquetage" },
      group: "collective",
      when: [{ kind: ["tag"] }],
    },
    {
      id: "comment",
      label: { en: "Comment", fr: "Commentaire" },
      group: "collective",
      when: [
        { kind: ["comment", "reply", "mention", "message", "ask", "answer", "rate", "review"] },
      ],
    },
    {
      id: "subscribe",
      label: { en: "Subscribe", fr: "Abonnement" },
      group: "collective",
      when: [{ kind: ["follow"] }],
    },
    {
      id: "share",
      label: { en: "Share", fr: "Partage" },
      group: "collective",
      when: [{ kind: ["share", "invite"] }],
    },
    {
      id: "network",
      label: { en: "Network", fr: "Mise en réseau" },
      group: "collective",
      when: [{ kind: ["join"] }],
    },
    {
      id: "write",
      label: { en: "Write", fr: "Rédaction" },
      group: "collective",
      when: [{ kind: ["post", "article", "image", "video", "audio"] }],
    },
    {
      id: "refactor",
      label: { en: "Refactor", fr: "Remaniement" },
      group: "collaborative",
      when: [{ kind: ["remix", "edit"] }],
    },
    {
      id: "collaborate",
      label: { en: "Collaborate", fr: "Collaboration" },
      group: "collaborative",
      when: [{ kind: ["idea", "codesign", "betatest", "back"] }],
    },
    {
      id: "moderate",
      label: { en: "Moderate", fr: "Modération" },
      group: "collaborative",
      when: [{ kind: ["moderate"] }],
    },
    {
      id: "lead",
      label: { en: "Lead", fr: "Pilotage" },
      group: "collaborative",
      when: [{ kind: ["organize"] }],
    },
  ],
};
