import type { Money } from "../../model/outcome/money.ts";

/** An amount as paths carry it: money where they have a currency, a plain number where they have none. */
export function valueIn(amount: number, currency: string | null): Money | number {
  return currency === null ? amount : { minor: amount, currency };
}
