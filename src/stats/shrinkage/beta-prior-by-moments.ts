import type { Proportion } from "../proportion.ts";
import { sumOf } from "../sum-of.ts";
import type { BetaPrior } from "./beta-prior.ts";

/**
 * The prior whose spread explains how far the items' shares lie apart, items weighted by their trials.
 *
 * @param mean - Successes over trials of all items.
 * @returns `null` when they lie no farther apart than chance puts them.
 */
export function betaPriorByMoments(items: readonly Proportion[], mean: number): BetaPrior | null {
  const known = items.filter(({ trials }) => trials > 0);
  const chance = mean * (1 - mean);
  const trials = sumOf(known.map((item) => item.trials));
  const squares = sumOf(known.map((item) => item.trials ** 2));
  const degrees = known.length - 1;
  const spread = sumOf(
    known.map((item) => item.trials * (item.successes / item.trials - mean) ** 2),
  );
  const correlation =
    (spread - degrees * chance) / ((trials - squares / trials - degrees) * chance);
  // Items of one trial each say nothing of their spread: 0 over 0.
  if (!(correlation > 0) || !Number.isFinite(correlation)) return null;
  const weight = 1 / correlation - 1;
  return weight > 0 ? { alpha: mean * weight, beta: (1 - mean) * weight } : null;
}
