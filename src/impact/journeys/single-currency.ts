import type { Money } from "../../model/outcome/money.ts";
import { compareCodeUnits } from "../../util/compare-code-units.ts";
import { PaliersError } from "../../util/paliers-error.ts";

/**
 * The one currency of some money; `null` when there is none.
 *
 * @throws `mixed-currency`: no rate is guessed.
 */
export function singleCurrency(money: Iterable<Money | undefined>): string | null {
  const currencies = new Set<string>();
  for (const value of money) if (value !== undefined) currencies.add(value.currency);
  if (currencies.size > 1) {
    const names = [...currencies].sort(compareCodeUnits).join(" and ");
    throw new PaliersError(
      "mixed-currency",
      `values are in ${names}; convert them first, or take one currency at a time`,
    );
  }
  return [...currencies][0] ?? null;
}
