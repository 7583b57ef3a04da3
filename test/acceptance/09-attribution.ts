// Four readings of the same journeys side by side, with what each conversion cost.
import type { Interaction } from "paliers";
import { type Conversion, type Cost, formatMoney } from "paliers/goals";
import {
  compareAttribution,
  conversionPaths,
  costPerConversion,
  firstTouch,
  lastTouch,
  markovAttribution,
  type Paths,
  timeDecayTouch,
} from "paliers/impact";

declare const touches: Interaction[], sales: Conversion<"sale">[], costs: Cost[];

const paths = conversionPaths(touches, sales, { by: "platform", lookback: "30d" });
const weekly = (of: Paths<"platform">) => timeDecayTouch(of, { halfLife: "7d" });
for (const attribution of compareAttribution(paths, [
  firstTouch,
  lastTouch,
  weekly,
  markovAttribution,
])) {
  for (const row of costPerConversion(costs, attribution)) {
    const each = row.value === null ? row.reason : formatMoney(row.value, { locale: "en" });
    console.log(attribution.model, row.key, row.conversions.toFixed(1), each);
  }
}
