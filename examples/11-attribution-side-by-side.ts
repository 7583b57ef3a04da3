// The same journeys under seven models: they differ because they assume different things.
import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { formatMoney } from "paliers/goals";
import {
  compareAttribution,
  conversionPaths,
  costPerConversion,
  firstTouch,
  lastTouch,
  linearTouch,
  markovAttribution,
  positionTouch,
  shapleyAttribution,
  timeDecayTouch,
} from "paliers/impact";
import { check, conversionRecord, costRecord, interactionRecord } from "paliers/sources";

const rows = (name: string): unknown[] =>
  parse(readFileSync(new URL(`data/shop/${name}.csv`, import.meta.url)), { columns: true });
const interactions = check(rows("interactions"), interactionRecord, { cells: true }).accepted;
const conversions = check(rows("conversions"), conversionRecord, { cells: true }).accepted;
const costs = check(rows("costs"), costRecord, { cells: true }).accepted;

const paths = conversionPaths(interactions, conversions, { by: "campaign", lookback: "30d" });
const models = compareAttribution(paths, [
  firstTouch,
  lastTouch,
  linearTouch,
  positionTouch,
  timeDecayTouch,
  markovAttribution,
  shapleyAttribution,
]);
for (const attribution of models) {
  const { model, credits, unattributed } = attribution;
  const shares = credits.map(({ key, conversions: credit }) => `${key} ${credit.toFixed(1)}`);
  const all = credits.reduce((sum, { conversions: credit }) => sum + credit, unattributed);
  console.log(model.padEnd(19), shares.join(", "), `none ${unattributed}, all ${all.toFixed(0)}`);
}

// What a result cost depends on who is credited with it: say the model with the price.
for (const attribution of models.slice(0, 3)) {
  const prices = costPerConversion(costs, attribution).flatMap(({ key, value }) =>
    value === null || key === "(none)" ? [] : [`${key} ${formatMoney(value)}`],
  );
  console.log(attribution.model.padEnd(19), prices.join(", "));
}
