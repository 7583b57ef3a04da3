import type { Conversion } from "../../model/outcome/conversion.ts";
import { currencyDecimals } from "../../model/outcome/currency-decimals.ts";
import { convertMoney } from "../convert-money.ts";
import { isMoney } from "../is-money.ts";
import type { ExchangeRate } from "../exchange-rate.ts";
import { countable } from "./countable.ts";
import type { Goal } from "./goal.ts";
import type { GoalTime } from "./goal-time.ts";
import { type Flow, projectFlow } from "./project-flow.ts";
import type { GoalReading } from "./goal-reading.ts";

/** Counts the conversions of a goal, or adds up what they are worth, and projects the sum. */
export function readConversions(
  records: Iterable<Conversion>,
  goal: Goal,
  time: GoalTime,
  rate: ExchangeRate | undefined,
): GoalReading {
  const rows = countable(records, goal, time);
  if (goal.counts !== "value") {
    return flowReading(
      rows.map(({ at }) => ({ at, size: 1 })),
      1,
      time,
    );
  }
  const { currency = "" } = goal;
  const flows: Flow[] = [];
  let isMixed = false;
  for (const { at, record } of rows) {
    if (!isMoney(record.value)) continue;
    const isForeign = record.value.currency !== currency;
    if (isForeign && rate === undefined) isMixed = true;
    const worth =
      rate === undefined ? record.value : convertMoney(record.value, currency, at, rate);
    flows.push({ at, size: worth.minor });
  }
  if (isMixed) return { value: null, projection: null, counted: 0, reason: "mixed-currency" };
  return flowReading(flows, 10 ** currencyDecimals(currency), time);
}

function flowReading(flows: readonly Flow[], scale: number, time: GoalTime): GoalReading {
  const value = flows.reduce((sum, { size }) => sum + size, 0) / scale;
  const { projection, reason } = projectFlow(flows, scale, time);
  const counted = flows.length;
  return reason === undefined
    ? { value, projection, counted }
    : { value, projection, counted, reason };
}
