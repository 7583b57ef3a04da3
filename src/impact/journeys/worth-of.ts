import { isMoney } from "../../goals/is-money.ts";
import type { Conversion } from "../../model/outcome/conversion.ts";
import type { Money } from "../../model/outcome/money.ts";

/** What a conversion is worth; what is no money is not known, so that no amount is invented. */
export function worthOf({ value }: Conversion): Money | undefined {
  return isMoney(value) ? value : undefined;
}
