import { DIMENSIONS, type Dimension } from "../rollup/dimension.ts";
import { didYouMean } from "../util/did-you-mean.ts";
import { PaliersError } from "../util/paliers-error.ts";

const isDimension = (word: string): word is Dimension => Object.hasOwn(DIMENSIONS, word);

/** Reads `week,platform` as a list of dimensions. */
export function dimensionsOf(text: string): readonly Dimension[] {
  const words = text.split(",").map((word) => word.trim());
  return words.map((word) => {
    if (isDimension(word)) return word;
    const hint = didYouMean(word, Object.keys(DIMENSIONS));
    throw new PaliersError("unknown-dimension", `cannot group by "${word}"${hint}`);
  });
}
