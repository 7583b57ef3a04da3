// One event, two frameworks: what level of engagement is it, and why?
import { classify, explain, fiveLevels, fourLevels, labelOf } from "paliers";

const review = { kind: "review", channel: { platform: "forum", ownership: "earned" } } as const;

for (const taxonomy of [fiveLevels, fourLevels]) {
  const { level, rank } = explain(review, taxonomy);
  console.log(`${taxonomy.id}: ${rank} ${level}`);
}

// The same review in the brand's own shop is feedback, and has a name that people read.
const level = classify(
  { ...review, channel: { platform: "shop", ownership: "owned" } },
  fiveLevels,
);
if (level !== null) console.log(labelOf(level, fiveLevels, { locale: "fr" }));
