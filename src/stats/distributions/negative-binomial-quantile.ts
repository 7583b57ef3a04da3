import { negativeBinomialTails } from "./negative-binomial-tails.ts";

/** Whole numbers end here: a count that needs more is cut to it. */
const LARGEST = 2 ** 53;

/** The smallest whole number that a negative binomial count reaches or stays below with probability `q`. */
export function negativeBinomialQuantile(q: number, size: number, p: number): number {
  const isTooFew = (k: number) => negativeBinomialTails(k, size, p).atMost < q;
  let above = 1;
  while (above < LARGEST && isTooFew(above - 1)) above *= 2;
  let below = 0;
  while (below < above) {
    const middle = Math.floor((below + above) / 2);
    if (isTooFew(middle)) below = middle + 1;
    else above = middle;
  }
  return below;
}
