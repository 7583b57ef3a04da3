import type { Conversion } from "../model/outcome/conversion.ts";
import type { Money } from "../model/outcome/money.ts";
import { isMoney } from "./is-money.ts";
import { rowsOf } from "./rows-of.ts";
import { type SettledConversion, settleConversions } from "./settle-conversions.ts";

/** A conversion that was not taken back whole. */
export interface StandingConversion {
  /** With what is left of its value. */
  readonly record: Conversion;
  readonly at: number;
  /** What was taken back in another currency than its own: it could not be subtracted. */
  readonly foreign: readonly Money[];
}

/** What stands of conversions, on the day of each. */
export interface StandingConversions {
  readonly standing: readonly StandingConversion[];
  readonly unmatchedUndoes: number;
}

/**
 * Reads the conversions that stand: each once, with the value that is left, on its own day.
 *
 * @param until - What happened or was stated at or after it is not known yet.
 * @throws `invalid-input` for what holds no rows.
 */
export function standingConversions(
  conversions: Iterable<Conversion>,
  until?: number,
): StandingConversions {
  const { conversions: all, unmatchedUndoes } = settleConversions(rowsOf(conversions), until);
  return {
    standing: all.filter(({ takings }) => takings.every(({ amount }) => amount !== null)).map(net),
    unmatchedUndoes,
  };
}

function net({ record, at, takings }: SettledConversion): StandingConversion {
  const { value } = record;
  if (takings.length === 0 || !isMoney(value)) return { record, at, foreign: [] };
  const amounts = takings.flatMap(({ amount }) => amount ?? []);
  const own = amounts.filter(({ currency }) => currency === value.currency);
  const minor = own.reduce((left, amount) => left - amount.minor, value.minor);
  return {
    record: { ...record, value: { ...value, minor } },
    at,
    foreign: amounts.filter(({ currency }) => currency !== value.currency),
  };
}
