import type { BuiltInKind } from "../../model/kind.ts";
import type { Taxonomy } from "../../taxonomy/taxonomy.ts";

/** Saying something in short: whose space it is said in decides the level. */
const TALK: readonly BuiltInKind[] = [
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
];

/**
 * The level ids of `fiveLevels`, lowest first.
 *
 * @public
 */
export type FiveLevelId =
  | "reading"
  | "micro-interaction"
  | "external-discussion"
  | "feedback"
  | "creation";

/**
 * Five levels of engagement, from reading to creation; ownership of the space decides one step.
 *
 * The same words are `feedback` in a space of the brand (owned, or its advertisement's thread: paid)
 * and `external-discussion` elsewhere (earned). `back`, `moderate`, `flag` and `hide` are
 * unclassified: they express no opinion and create nothing.
 *
 * Source: the five levels of engagement of the first article behind this library; where it is silent
 * the reading chosen is explained in `docs/taxonomies/five-levels.md`.
 *
 * @example
 * ```ts
 * import { classify, fiveLevels } from "paliers";
 *
 * classify({ kind: "comment", channel: { platform: "facebook", ownership: "owned" } }, fiveLevels); // => "feedback"
 * classify({ kind: "comment", channel: { platform: "forum", ownership: "earned" } }, fiveLevels); // => "external-discussion"
 * ```
 * @public
 */
export const fiveLevels: Taxonomy<FiveLevelId> = {
  id: "five-levels",
  version: 1,
  levels: [
    {
      id: "reading",
      label: { en: "Reading", fr: "Lecture" },
      when: [
        {
          kind: ["view", "read", "watch", "listen", "click", "play", "attend", "follow", "join"],
        },
      ],
    },
    {
      id: "micro-interaction",
      label: { en: "Micro-interaction and sharing", fr: "Micro-interaction et partage" },
      when: [{ kind: ["like", "react", "vote", "save", "tag", "share", "invite"] }],
    },
    {
      id: "external-discussion",
      label: { en: "External discussion", fr: "Discussion externe" },
      when: [{ kind: TALK, ownership: ["earned"] }],
    },
    {
      id: "feedback",
      label: { en: "Opinion or feedback", fr: "Avis ou feedback" },
      when: [{ kind: TALK, ownership: ["owned", "paid"] }],
    },
    {
      id: "creation",
      label: { en: "Creation of information", fr: "Création d'information" },
      when: [
        {
          kind: ["article", "image", "video", "audio", "remix", "codesign", "organize", "edit"],
        },
      ],
    },
  ],
};
