// A taxonomy of one's own; the ids of its levels become a type.
import { type Classifiable, classify, defineTaxonomy, explain, type LevelId } from "paliers";

export const loveLadder = defineTaxonomy({
  id: "love-ladder",
  version: 1,
  levels: [
    {
      id: "audience",
      label: { en: "Audience", fr: "Audience" },
      when: [{ kind: ["view", "follow"] }],
    },
    {
      id: "like",
      label: { en: "Like", fr: "J’aime bien" },
      when: [{ kind: ["like", "react", "share"] }],
    },
    {
      id: "dialogue",
      label: { en: "Dialogue", fr: "Dialogue" },
      when: [{ kind: ["comment", "reply", "message"], sentiment: ["positive", "neutral"] }],
    },
    {
      id: "love",
      label: { en: "Love", fr: "J’adore" },
      when: [{ kind: ["review", "video", "article"], sentiment: ["positive"] }],
    },
  ],
});

const points: Record<LevelId<typeof loveLadder>, number> = {
  audience: 0,
  like: 1,
  dialogue: 5,
  love: 20,
};
const review: Classifiable = {
  kind: "review",
  channel: { platform: "shop", ownership: "owned" },
  sentiment: "positive",
};
const level = classify(review, loveLadder);
console.log(level && points[level], JSON.stringify(explain(review, loveLadder).rule));
