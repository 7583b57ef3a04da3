// A taxonomy of one's own in ten lines, and a variant of a shipped one.
import { classify, defineTaxonomy, deriveTaxonomy, fiveLevels, type LevelId } from "paliers";

const loveLadder = defineTaxonomy({
  id: "love-ladder",
  version: 1,
  levels: [
    {
      id: "audience",
      label: { en: "Audience", fr: "Audience" },
      when: [{ kind: ["view", "follow"] }],
    },
    { id: "like", label: { en: "Like", fr: "J’aime bien" }, when: [{ kind: ["like", "share"] }] },
    {
      id: "dialogue",
      label: { en: "Dialogue", fr: "Dialogue" },
      when: [{ kind: ["comment", "reply"], sentiment: ["positive", "neutral"] }],
    },
    {
      id: "love",
      label: { en: "Love", fr: "J’adore" },
      when: [{ kind: ["review", "video"], sentiment: ["positive"] }],
    },
  ],
});

// Forget a level here, and it does not compile.
const points: Record<LevelId<typeof loveLadder>, number> = {
  audience: 0,
  like: 1,
  dialogue: 5,
  love: 20,
};

const owned = { platform: "web", ownership: "owned" } as const;
const happy = classify({ kind: "review", channel: owned, sentiment: "positive" }, loveLadder);
const silent = classify({ kind: "review", channel: owned }, loveLadder);
console.log(happy, happy === null ? 0 : points[happy]);
console.log(silent);

// A score is one click: in this variant it is a micro-interaction, under an id of its own.
const scoresAreClicks = deriveTaxonomy(fiveLevels, {
  id: "five-levels/rating-micro",
  version: 1,
  move: { rate: "micro-interaction" },
});
for (const taxonomy of [fiveLevels, scoresAreClicks]) {
  console.log(taxonomy.id, classify({ kind: "rate", channel: owned }, taxonomy));
}

// A mistake is refused when it is made, with the nearest right word.
try {
  defineTaxonomy({
    id: "mistake",
    version: 1,
    // @ts-expect-error "ownd" is no ownership, and the compiler says so too
    levels: [{ id: "a", label: { en: "A" }, when: [{ ownership: ["ownd"] }] }],
  });
} catch (error) {
  console.log(String(error));
}
