import type { Conversion } from "../../model/outcome/conversion.ts";
import { currencyDecimals } from "../../model/outcome/currency-decimals.ts";
import type { Money } from "../../model/outcome/money.ts";
import { convertMoney } from "../convert-money.ts";
import type { ExchangeRate } from "../exchange-rate.ts";
import { isMoney } from "../is-money.ts";
import { type SettledConversion, settleConversions } from "../settle-conversions.ts";
import { countable } from "./countable.ts";
import type { Goal } from "./goal.ts";
import type { GoalReading } from "./goal-reading.ts";
import type { GoalTime } from "./goal-time.ts";
import { type Flow, projectFlow } from "./project-flow.ts";

/** How money is added up, and on which day what was taken back is subtracted. */
export interface ConversionReading {
  readonly rate: ExchangeRate | undefined;
  readonly refundsOn: "sale" | "refund";
}

/** One conversion with its worth and what was taken back of it, in the same unit. */
interface Sale {
  readonly at: number;
  readonly size: number;
  readonly takings: readonly Flow[];
}

/** Counts the conversions of a goal, or adds up what they are worth, and projects the sum. */
export function readConversions(
  records: Iterable<Conversion>,
  goal: Goal,
  time: GoalTime,
  { rate, refundsOn }: ConversionReading,
): GoalReading {
  const own = [...records].filter((record) => record.goal === goal.id);
  const { conversions, unmatchedUndoes } = settleConversions(own, time.now);
  const isByRefund = refundsOn === "refund";
  const open = conversions.filter((one) => isByRefund || !isTakenBack(one));
  const counted = countable(open, goal, time);
  // What was sold before the goal's days can still be given back in them.
  const earlier =
    isByRefund && (goal.policy ?? "every") === "every"
      ? open.filter(({ at, takings }) => at < time.start && takings.length > 0)
      : [];

  const isMoneyGoal = goal.counts === "value";
  const read = isMoneyGoal ? worthReader(goal, rate) : { saleOf: countOf, isMixed: () => false };
  const sales = counted.flatMap(read.saleOf);
  const before = earlier.flatMap(read.saleOf);
  if (read.isMixed()) {
    const nothing = { value: null, projection: null, counted: 0, unmatchedUndoes } as const;
    return { ...nothing, reason: "mixed-currency" };
  }
  const flows = isByRefund
    ? [
        ...sales.map(({ at, size }) => ({ at, size })),
        ...[...sales, ...before]
          .flatMap(({ takings }) => takings)
          .filter(({ at }) => at >= time.start && at < time.end)
          .map(({ at, size }) => ({ at, size: -size })),
      ]
    : sales.map(({ at, size, takings }) => ({
        at,
        size: takings.reduce((left, taking) => left - taking.size, size),
      }));
  const scale = isMoneyGoal ? 10 ** currencyDecimals(goal.currency ?? "") : 1;
  const value = flows.reduce((sum, { size }) => sum + size, 0) / scale;
  const { projection, reason } = projectFlow(flows, scale, time);
  const found = { value, projection, counted: sales.length, unmatchedUndoes };
  return reason === undefined ? found : { ...found, reason };
}

const isTakenBack = ({ takings }: SettledConversion): boolean =>
  takings.some(({ amount }) => amount === null);

/** A conversion is one, until it is taken back whole; how much of its value was given back does not matter. */
function countOf({ at, takings }: SettledConversion): readonly Sale[] {
  const whole = takings.find(({ amount }) => amount === null);
  return [{ at, size: 1, takings: whole === undefined ? [] : [{ at: whole.at, size: 1 }] }];
}

/** Reads what conversions are worth in the goal's currency, at the rate of the day of the sale. */
function worthReader(
  { currency = "" }: Goal,
  rate: ExchangeRate | undefined,
): {
  readonly saleOf: (conversion: SettledConversion) => readonly Sale[];
  /** Whether some amount was in another currency, and nothing says what that is worth. */
  readonly isMixed: () => boolean;
} {
  let isMixed = false;
  function minorOf(money: Money, at: number): number {
    if (rate === undefined) {
      if (money.currency !== currency) isMixed = true;
      return money.minor;
    }
    return convertMoney(money, currency, at, rate).minor;
  }
  function saleOf({ at, record, takings }: SettledConversion): readonly Sale[] {
    const { value } = record;
    if (!isMoney(value)) return [];
    // One rounding for what is left, as a refund of a part in the same currency leaves a smaller sale.
    let left = value.minor;
    let size = minorOf(value, at);
    const gross = size;
    const parts: Flow[] = [];
    for (const taking of takings) {
      if (taking.amount === null) continue;
      if (taking.amount.currency !== value.currency) {
        parts.push({ at: taking.at, size: minorOf(taking.amount, at) });
        continue;
      }
      left -= taking.amount.minor;
      const rest = minorOf({ ...value, minor: left }, at);
      parts.push({ at: taking.at, size: size - rest });
      size = rest;
    }
    const whole = takings.find(({ amount }) => amount === null);
    const given = parts.reduce((sum, part) => sum + part.size, 0);
    if (whole !== undefined) parts.push({ at: whole.at, size: gross - given });
    return [{ at, size: gross, takings: parts }];
  }
  return { saleOf, isMixed: () => isMixed };
}
