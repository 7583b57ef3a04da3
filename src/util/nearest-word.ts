import { editDistance } from "./edit-distance.ts";

/** Longer words are not misspellings of a name, and comparing them would cost time. */
const LONGEST = 64;

/**
 * Finds the word that was probably meant, or nothing when none is near.
 *
 * Case does not count, and a third of the letters may differ: `Micro_interaction` finds
 * `micro-interaction`, `poke` finds nothing. The first of equally near words wins.
 */
export function nearestWord(word: string, legal: Iterable<string>): string | undefined {
  if (word.length > LONGEST) return undefined;
  const wanted = word.toLowerCase();
  let nearest: string | undefined;
  let least = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of legal) {
    const distance = editDistance(wanted, candidate.toLowerCase());
    if (distance < least) {
      nearest = candidate;
      least = distance;
    }
  }
  return nearest;
}
