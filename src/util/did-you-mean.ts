import { nearestWord } from "./nearest-word.ts";

/** Ends a message with the nearest legal word, or with all of them when none is near. */
export function didYouMean(word: string, legal: readonly string[]): string {
  const nearest = nearestWord(word, legal);
  return nearest === undefined
    ? `, expected one of ${legal.join(", ")}`
    : `, did you mean "${nearest}"?`;
}
