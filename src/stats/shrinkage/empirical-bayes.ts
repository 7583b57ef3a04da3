import { checkOptions } from "../../util/check-options.ts";
import { compareCodeUnits } from "../../util/compare-code-units.ts";
import { didYouMean } from "../../util/did-you-mean.ts";
import { PaliersError } from "../../util/paliers-error.ts";
import { checkInput } from "../check-input.ts";
import { isProportion } from "../is-proportion.ts";
import type { Proportion } from "../proportion.ts";
import type { StatsReason } from "../stats-reason.ts";
import { sumOf } from "../sum-of.ts";
import { betaLogLikelihood } from "./beta-log-likelihood.ts";
import type { BetaPrior } from "./beta-prior.ts";
import { betaPriorByLikelihood } from "./beta-prior-by-likelihood.ts";
import { betaPriorByMoments } from "./beta-prior-by-moments.ts";

const METHODS = ["moments", "likelihood"] as const;

/**
 * A post, a campaign, a person: whatever has a share of its own.
 *
 * @public
 */
export interface ProportionItem extends Proportion {
  /** Its name; no two have the same. */
  readonly key: string;
}

/**
 * An item with its share drawn towards that of all.
 *
 * @public
 */
export interface ShrunkItem extends ProportionItem {
  /** Its share, drawn towards that of all; `null` when nobody tried any item. */
  readonly value: number | null;
  /** 1 is the highest share. */
  readonly rank: number;
}

/**
 * How the prior is found.
 *
 * @public
 */
export interface EmpiricalBayesOptions {
  /** `moments` when absent: immediate. `likelihood`: slower, and better with items of very different sizes. */
  readonly method?: (typeof METHODS)[number] | undefined;
}

/**
 * Shares of many items, each judged in the light of the others.
 *
 * @public
 */
export interface EmpiricalBayes {
  /** One an item, in the order given. */
  readonly rows: readonly ShrunkItem[];
  /** The prior; `null` when the items differ no more than by chance, and all have the mean. */
  readonly prior: BetaPrior | null;
  /** The mean of the prior, or of all items together. */
  readonly mean: number | null;
  /** How well it explains the items: `Σ ln [B(k + a, n - k + b) / B(a, b)]`. */
  readonly logLikelihood: number | null;
  /** Why there is no prior. */
  readonly reason?: StatsReason;
}

/**
 * Ranks the shares of small items fairly: 1 of 1 is not better than 480 of 1,000.
 *
 * Formula: the shares of all items are thought drawn from one Beta(a, b); each value is `(k + a) /
 * (n + a + b)`, near the mean for an item of few trials, near its own share for one of many. Rank by
 * value, then by trials, then by key (code units).
 *
 * @param items - Whole numbers; an item without trials gets the mean.
 * @param options - `method`: how a and b are found.
 * @returns With `no-data` when nobody tried at all: a `null` for each item; with `invalid-input` and no
 *   rows for counts that cannot be.
 * @throws `unknown-word` for another method; `invalid-input` for an argument of the wrong kind,
 *   `unknown-option`.
 * @see the beta-binomial model; Kleinman 1973 for the moments
 *
 * @example
 * ```ts
 * import { empiricalBayes } from "paliers/stats";
 *
 * const posts = [
 *   { key: "lucky", successes: 1, trials: 1 },
 *   { key: "loved", successes: 480, trials: 1000 },
 *   { key: "known", successes: 95, trials: 400 },
 * ];
 * const { rows } = empiricalBayes(posts, { method: "likelihood" });
 * rows.map(({ key, rank }) => `${rank} ${key}`); // => ["2 lucky", "1 loved", "3 known"]
 * ```
 * @public
 */
export function empiricalBayes(
  items: readonly ProportionItem[],
  options: EmpiricalBayesOptions = {},
): EmpiricalBayes {
  checkOptions(options, { method: 1 });
  checkInput(Array.isArray(items), "a list of { key, successes, trials }");
  const { method = "moments" } = options;
  if (!METHODS.includes(method)) {
    const hint = didYouMean(method, METHODS);
    throw new PaliersError("unknown-word", `option "method" is "${method}"${hint}`);
  }
  const nothing = { rows: [], prior: null, mean: null, logLikelihood: null };
  if (!items.every(isProportion)) return { ...nothing, reason: "invalid-input" };
  const trials = sumOf(items.map((item) => item.trials));
  if (trials === 0) return { ...nothing, rows: ranked(items.map(unknown)), reason: "no-data" };

  const pooled = sumOf(items.map((item) => item.successes)) / trials;
  const find = method === "moments" ? betaPriorByMoments : betaPriorByLikelihood;
  const prior = pooled === 0 || pooled === 1 ? null : find(items, pooled);
  const valueOf = ({ successes, trials: tried }: Proportion) =>
    prior === null ? pooled : (successes + prior.alpha) / (tried + prior.alpha + prior.beta);
  const shrunk = items.map((item) => ({ ...item, value: valueOf(item) }));
  return {
    rows: ranked(shrunk),
    prior,
    mean: prior === null ? pooled : prior.alpha / (prior.alpha + prior.beta),
    logLikelihood: betaLogLikelihood(items, prior, pooled),
  };
}

const unknown = (item: ProportionItem) => ({ ...item, value: null });

/** Numbers items from the highest share on; equals by trials, then by key. */
function ranked(items: readonly Omit<ShrunkItem, "rank">[]): readonly ShrunkItem[] {
  const order = [...items].sort(
    (a, b) =>
      (b.value ?? 0) - (a.value ?? 0) || b.trials - a.trials || compareCodeUnits(a.key, b.key),
  );
  const ranks = new Map(order.map((item, index) => [item, index + 1]));
  return items.map((item) => ({ ...item, rank: ranks.get(item) ?? 0 }));
}
