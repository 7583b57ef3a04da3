import type { Attribution } from "../impact/attribution.ts";
import { firstTouch } from "../impact/first-touch.ts";
import { lastTouch } from "../impact/last-touch.ts";
import { linearTouch } from "../impact/linear-touch.ts";
import { markovAttribution } from "../impact/markov-attribution.ts";
import type { Paths } from "../impact/paths.ts";
import { positionTouch } from "../impact/position-touch.ts";
import { shapleyAttribution } from "../impact/shapley-attribution.ts";
import { timeDecayTouch } from "../impact/time-decay-touch.ts";
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
