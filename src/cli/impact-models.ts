import type { Attribution } from "../impact/attribution/attribution.ts";
import { firstTouch } from "../impact/attribution/first-touch.ts";
import { lastTouch } from "../impact/attribution/last-touch.ts";
import { linearTouch } from "../impact/attribution/linear-touch.ts";
import { markovAttribution } from "../impact/attribution/markov-attribution.ts";
import { positionTouch } from "../impact/attribution/position-touch.ts";
import { shapleyAttribution } from "../impact/attribution/shapley-attribution.ts";
import { timeDecayTouch } from "../impact/attribution/time-decay-touch.ts";
import type { Paths } from "../impact/journeys/paths.ts";
import type { ImpactDimension } from "./impact-flags.ts";

/** A model that reads journeys, whatever their steps are named by. */
type Model = <D extends ImpactDimension>(paths: Paths<D>) => Attribution<D>;

/** The models that read journeys, by the word of `--model`, each with its own defaults. */
export const IMPACT_MODELS: { readonly [name: string]: Model } = {
  first: (paths) => firstTouch(paths),
  last: (paths) => lastTouch(paths),
  linear: (paths) => linearTouch(paths),
  position: (paths) => positionTouch(paths),
  "time-decay": (paths) => timeDecayTouch(paths),
  markov: (paths) => markovAttribution(paths),
  shapley: (paths) => shapleyAttribution(paths),
};
