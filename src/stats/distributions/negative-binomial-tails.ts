import { betaTails } from "./beta-tails.ts";

/**
 * Probabilities of a negative binomial count: the failures before `size` successes of chance `p`.
 *
 * @param k - A whole number.
 * @param size - Above zero, whole or not.
 * @returns `atMost`: P(X ≤ k); `above`: P(X > k).
 */
export function negativeBinomialTails(
  k: number,
  size: number,
  p: number,
): { readonly atMost: number; readonly above: number } {
  if (k < 0) return { atMost: 0, above: 1 };
  const { logLower, logUpper } = betaTails(p, 1 - p, size, k + 1);
  return { atMost: Math.exp(logLower), above: Math.exp(logUpper) };
}
