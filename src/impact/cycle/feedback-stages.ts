import type { Stage } from "./stage.ts";

/**
 * The six stages of the social feedback cycle: what earlier users think and say feeds the
 * consideration of those who come after.
 *
 * Plain data: copy it, change it, and give it to `feedbackCycle`. The source names consideration,
 * purchase and the opinions of earlier users; the six stages and their acts are a reading of it.
 *
 * @see Dave Evans, "Social Media Marketing: The Next Generation of Business Engagement"
 *
 * @example
 * ```ts
 * import { FEEDBACK_STAGES } from "paliers/impact";
 *
 * FEEDBACK_STAGES.map(({ id }) => id); // => ["awareness", "consideration", "purchase", "use", "opinion", "talk"]
 * ```
 * @public
 */
export const FEEDBACK_STAGES: readonly Stage[] = [
  {
    id: "awareness",
    label: { en: "Awareness", fr: "Découverte" },
    when: [{ kind: ["view", "watch", "listen"] }],
  },
  {
    id: "consideration",
    label: { en: "Consideration", fr: "Considération" },
    when: [{ kind: ["read", "click", "follow", "join", "save", "ask", "attend"] }],
  },
  {
    id: "purchase",
    label: { en: "Purchase", fr: "Achat" },
    when: "conversion",
  },
  {
    id: "use",
    label: { en: "Use", fr: "Usage" },
    when: [{ kind: ["play", "betatest"] }],
  },
  {
    id: "opinion",
    label: { en: "Opinion", fr: "Opinion" },
    when: [{ kind: ["rate", "review", "idea"] }],
  },
  {
    id: "talk",
    label: { en: "Talk", fr: "Bouche-à-oreille" },
    when: [{ kind: ["share", "invite", "mention", "post", "article", "image", "video", "audio"] }],
  },
];
