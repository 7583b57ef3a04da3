import { ENGAGING_FAMILIES } from "../../model/engaging-families.ts";
import { KINDS } from "../../model/kind.ts";

// What reports call engagement, besides the kinds and families of the library.
const WORDS: readonly string[] = [
  "engagement",
  "engaged",
  "interaction",
  "follower",
  "fan",
  "subscriber",
  "reach",
  "impression",
  "reaction",
  "visitor",
  "visit",
  "sentiment",
  "level",
];

/** Tells whether a word names a measure of engagement: `likes`, `followers`, `engagement-rate`. */
export function isEngagementWord(word: string): boolean {
  return word
    .toLowerCase()
    .split(/[^a-z]+/)
    .some((part) => [part, part.replace(/s$/, ""), part.replace(/ies$/, "y")].some(isOne));
}

function isOne(word: string): boolean {
  const families: readonly string[] = ENGAGING_FAMILIES;
  // A rate of anything: here it is not the kind of somebody who rates.
  if (word === "rate") return false;
  return Object.hasOwn(KINDS, word) || families.includes(word) || WORDS.includes(word);
}
