import { nearestWord } from "../util/nearest-word.ts";

/** Comparing words costs time, which a hostile input must not be able to spend without end. */
const MOST = 1000;

/** Finds the nearest legal word, once for each wrong word, and for a bounded number of them. */
export function wordHints(legal: Iterable<string>): (word: string) => string | undefined {
  const words = [...legal];
  const known = new Map<string, string | undefined>();
  return (word) => {
    if (!known.has(word) && known.size < MOST) known.set(word, nearestWord(word, words));
    return known.get(word);
  };
}
