import type { Money } from "../../model/outcome/money.ts";

/** What a value amounts to: minor units where it is money, the number itself otherwise; 0 where nothing is known. */
export function amountOf(value: Money | number | null): number {
  return typeof value === "object" ? (value?.minor ?? 0) : value;
}
