import { PaliersError } from "../util/paliers-error.ts";
import type { ExchangeRate } from "./exchange-rate.ts";

/** Refuses a rate that cannot be asked: a number is no rate, for it does not say of which two currencies. */
export function checkRate(rate: ExchangeRate | undefined): void {
  if (rate !== undefined && typeof rate !== "function")
    throw new PaliersError(
      "invalid-option",
      'option "rate" is a function (from, to, at) => number',
    );
}
