import type { Attribution } from "../impact/attribution/attribution.ts";
import { codedAttribution } from "../impact/attribution/coded-attribution.ts";
import { conversionPaths } from "../impact/journeys/conversion-paths.ts";
import type { Interaction } from "../model/interaction.ts";
import type { Conversion } from "../model/outcome/conversion.ts";
import type { ImpactDimension } from "./impact-flags.ts";
import { IMPACT_MODELS } from "./impact-models.ts";
import type { ImpactRequest } from "./read-impact-request.ts";

/** The chain is solved once a key, and every key is a state of it: with more of them it takes minutes. */
const MOST_CHAINED = 100;

/** The models that the data allow, by the word of each. */
const allowed = (hasPeople: boolean): readonly string[] => [
  ...(hasPeople ? Object.keys(IMPACT_MODELS) : []),
  "coded",
];

/**
 * Shares out the conversions under models.
 *
 * @param hasPeople - Acts name persons: journeys can be followed. Without them only codes can be read.
 * @param names - The words of the models wanted; all that the data allow when absent.
 * @returns Credit by the word of the model; `markov` is left out where there are too many keys to solve it.
 */
export function creditBy<D extends ImpactDimension>(
  by: D,
  interactions: readonly Interaction[],
  conversions: readonly Conversion[],
  { lookback }: Pick<ImpactRequest, "lookback">,
  hasPeople: boolean,
  names: readonly string[] = allowed(hasPeople),
): ReadonlyMap<string, Attribution<D>> {
  const credit = new Map<string, Attribution<D>>();
  const paths = hasPeople ? conversionPaths(interactions, conversions, { by, lookback }) : null;
  const keys = new Set(paths?.rows.flatMap(({ path }) => path));
  const isLong = keys.size > MOST_CHAINED;
  for (const name of names) {
    const model = IMPACT_MODELS[name];
    if (name === "markov" && isLong) continue;
    if (name === "coded") credit.set(name, codedAttribution(conversions, { by }));
    else if (paths !== null && model !== undefined) credit.set(name, model(paths));
  }
  return credit;
}
