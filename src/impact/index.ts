// The entry `paliers/impact`: the one place where engagement and what it is for meet. All of it is association, never cause.

// journeys
export type { ConversionPathsOptions } from "./conversion-paths.ts";
export { conversionPaths } from "./conversion-paths.ts";
export type { Path, Paths, TouchDimension } from "./paths.ts";
export { pathsOf } from "./paths-of.ts";

// attribution
export type { Attribution, Credit } from "./attribution.ts";
export { codedAttribution } from "./coded-attribution.ts";
export { compareAttribution } from "./compare-attribution.ts";
export { firstTouch } from "./first-touch.ts";
export { lastTouch } from "./last-touch.ts";
export { linearTouch } from "./linear-touch.ts";
export type { MarkovAttribution } from "./markov-attribution.ts";
export { markovAttribution } from "./markov-attribution.ts";
export { positionTouch } from "./position-touch.ts";
export type { ShapleyAttribution } from "./shapley-attribution.ts";
export { shapleyAttribution } from "./shapley-attribution.ts";
export { timeDecayTouch } from "./time-decay-touch.ts";

// engagement against success
export type { Kitten, KittenVerdict } from "./kitten-test.ts";
export { kittenTest } from "./kitten-test.ts";

// money
export type { CostRow } from "./cost-per-conversion.ts";
export { costPerConversion } from "./cost-per-conversion.ts";
export type { ReturnRow } from "./return-on-ad-spend.ts";
export { returnOnAdSpend } from "./return-on-ad-spend.ts";
export type { BalanceRow } from "./spend-balance.ts";
export { spendBalance } from "./spend-balance.ts";
