import { zoneClock } from "../../calendar/zone-clock.ts";
import { checkCurrency } from "../../model/outcome/check-currency.ts";
import type { Cost } from "../../model/outcome/cost.ts";
import type { Money } from "../../model/outcome/money.ts";
import { PaliersError } from "../../util/paliers-error.ts";
import { checkRate } from "../check-rate.ts";
import { convertMoney } from "../convert-money.ts";
import { isMoney } from "../is-money.ts";
import { roundHalfAway } from "../round-half-away.ts";
import { rowsOf } from "../rows-of.ts";
import { settleOutcomes } from "../settle-outcomes.ts";
import type { CostOptions } from "./cost-options.ts";
import type { PricedCost } from "./priced-cost.ts";

/**
 * Settles the records of costs, gives the hours of the staff a price and converts where a rate says how.
 *
 * Every cost is rounded to whole minor units by itself, so that groups add up to the total.
 *
 * @param until - Records at or after it are not known yet.
 * @throws `invalid-option`, `unknown-currency`, `invalid-rate`, `invalid-day`, `unknown-time-zone`.
 */
export function priceCosts(
  costs: Iterable<Cost>,
  options: CostOptions,
  until?: number,
): readonly PricedCost[] {
  const { from, to, hourlyRate, currency, rate } = options;
  if (hourlyRate !== undefined && !isMoney(hourlyRate)) {
    throw new PaliersError(
      "invalid-option",
      `option "hourlyRate" is not money, use money(45, "EUR")`,
    );
  }
  if (currency !== undefined) checkCurrency(currency);
  checkRate(rate);
  if ((currency === undefined) !== (rate === undefined)) {
    throw new PaliersError("invalid-option", `options "currency" and "rate" need each other`);
  }
  const clock = zoneClock(options.calendar);
  const start = from === undefined ? Number.NEGATIVE_INFINITY : clock.startOfDay(from);
  const end = to === undefined ? Number.POSITIVE_INFINITY : clock.startOfDay(to, 1);
  if (start >= end) {
    throw new PaliersError("invalid-range", `the range ends on ${to}, before it starts on ${from}`);
  }

  const into = (money: Money, at: number): Money =>
    currency === undefined || rate === undefined ? money : convertMoney(money, currency, at, rate);
  return settleOutcomes(rowsOf(costs), until).flatMap(({ record: cost, at }) => {
    if (at < start || at >= end || !isMoney(cost.amount)) return [];
    const { hours: given = 0 } = cost;
    const hours = Number.isFinite(given) ? given : 0;
    const amounts = [into(cost.amount, at)];
    if (hourlyRate !== undefined && hours !== 0) {
      const minor = roundHalfAway(hourlyRate.minor * hours);
      amounts.push(into({ minor, currency: hourlyRate.currency }, at));
    }
    return [{ cost, at, amounts, hours, unpricedHours: hourlyRate === undefined ? hours : 0 }];
  });
}
