import type { Taxonomy } from "../../taxonomy/taxonomy.ts";

/**
 * The level ids of `forrester`, lowest first.
 *
 * @public
 */
export type ForresterLevelId =
  | "spectator"
  | "joiner"
  | "collector"
  | "critic"
  | "conversationalist"
  | "creator";

/**
 * The ladder of Forrester's Social Technographics: the rung that each act speaks for.
 *
 * Forrester sorts people, and one person may stand on several rungs; here an act has one. Its lowest
 * group, the inactives, has no acts by definition and is no level. `back`, `organize`, `moderate`,
 * `flag` and `hide` are unclassified.
 *
 * Source: Forrester Research, Social Technographics (2007), with the conversationalists added in
 * January 2010. The readings chosen are explained in `docs/taxonomies/forrester.md`.
 *
 * @example
 * ```ts
 * import { classify, forrester } from "paliers";
 *
 * classify({ kind: "review", channel: { platform: "shop", ownership: "owned" } }, forrester); // => "critic"
 * classify({ kind: "post", channel: { platform: "x", ownership: "earned" } }, forrester); // => "conversationalist"
 * ```
 * @public
 */
export const forrester: Taxonomy<ForresterLevelId> = {
  id: "forrester",
  version: 1,
  levels: [
    {
      id: "spectator",
      label: { en: "Spectator", fr: "Spectateur" },
      when: [{ kind: ["view", "read", "watch", "listen", "click", "play", "attend"] }],
    },
    {
      id: "joiner",
      label: { en: "Joiner", fr: "Membre" },
      when: [{ kind: ["follow", "join"] }],
    },
    {
      id: "collector",
      label: { en: "Collector", fr: "Collectionneur" },
      when: [{ kind: ["save", "tag", "vote", "like", "react"] }],
    },
    {
      id: "critic",
      label: { en: "Critic", fr: "Critique" },
      when: [
        {
          kind: ["comment", "reply", "ask", "answer", "rate", "review", "idea", "betatest", "edit"],
        },
      ],
    },
    {
      id: "conversationalist",
      label: { en: "Conversationalist", fr: "Interlocuteur" },
      when: [{ kind: ["mention", "message", "post", "share", "invite"] }],
    },
    {
      id: "creator",
      label: { en: "Creator", fr: "Créateur" },
      when: [{ kind: ["article", "image", "video", "audio", "remix", "codesign"] }],
    },
  ],
};
