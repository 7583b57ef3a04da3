import {
  type Attribution,
  firstTouch,
  lastTouch,
  linearTouch,
  markovAttribution,
  type Path,
  type Paths,
  pathsOf,
  positionTouch,
  shapleyAttribution,
  timeDecayTouch,
} from "../../src/impact/index.ts";
import type { Duration } from "../../src/index.ts";

const amount = (value: Attribution["unattributedValue"]): number | null =>
  typeof value === "object" ? (value?.minor ?? null) : value;

interface Journey {
  readonly conversions: number;
  readonly touches: readonly { readonly channel: string; readonly ageDays: number }[];
}

/** What a case of the attribution file gives. */
interface Inputs {
  readonly paths: readonly Path[];
  readonly journeys: readonly Journey[];
  readonly order: number;
  readonly mode: "counts" | "rate";
  readonly halfLifeDays: number;
}

const DAY = 86_400_000;

/** The names of the cases for what the library returns; keys may be any text, so they go into maps. */
function answer({ credits, unattributed, unattributedValue }: Attribution) {
  return {
    conversions: new Map(credits.map(({ key, conversions }) => [key, conversions])),
    value: new Map(credits.map(({ key, value }) => [key, amount(value) ?? 0])),
    unattributed,
    unattributedValue: amount(unattributedValue) ?? 0,
  };
}

function readPaths({ paths }: Inputs): Paths<"platform"> {
  return pathsOf(paths, { by: "platform" });
}

function readJourneys({ journeys }: Inputs): Paths<"platform"> {
  const rows = journeys.map(({ conversions, touches }) => ({
    path: touches.map(({ channel }) => channel),
    ages: touches.map(({ ageDays }) => ageDays * DAY),
    conversions,
    nulls: 0,
    value: null,
  }));
  return pathsOf(rows, { by: "platform" });
}

/** The adapters of the cases of attribution, by the function that they name. */
export const impactCases: {
  readonly [fn: string]: (inputs: Inputs) => { readonly [field: string]: unknown };
} = {
  firstTouch: (inputs) => answer(firstTouch(readPaths(inputs))),
  lastTouch: (inputs) => answer(lastTouch(readPaths(inputs))),
  linearTouch: (inputs) => answer(linearTouch(readPaths(inputs))),
  positionTouch: (inputs) => answer(positionTouch(readPaths(inputs))),
  timeDecayTouch: (inputs) => {
    const halfLife: Duration = `${inputs.halfLifeDays}d`;
    return answer(timeDecayTouch(readJourneys(inputs), { halfLife }));
  },
  markovAttribution: (inputs) => {
    const result = markovAttribution(readPaths(inputs), { order: inputs.order });
    return {
      ...answer(result),
      removalEffects: new Map(result.removalEffects.map(({ key, effect }) => [key, effect])),
      // The cases call it 0 where there is no journey at all.
      conversionProbability: result.conversionProbability.value ?? 0,
    };
  },
  shapleyAttribution: (inputs) => {
    const worth = inputs.mode === "counts" ? "conversions" : "rate";
    const result = shapleyAttribution(readPaths(inputs), { worth });
    return {
      ...answer(result),
      phi: new Map(result.worths.map(({ key, worth: phi }) => [key, phi])),
    };
  },
};
