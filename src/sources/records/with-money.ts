import { currencyDecimals } from "../../model/outcome/currency-decimals.ts";
import { minorUnits } from "../../model/outcome/minor-units.ts";
import { Fault } from "../fault.ts";
import { sample } from "../sample.ts";
import type { Refusal, WireFields } from "./record-kind.ts";

/** Makes money of a decimal amount and the currency beside it; a third decimal of the euro is nothing that exists. */
export function withMoney(wire: WireFields, field: "value" | "amount"): WireFields | Refusal {
  const { [field]: amount, currency, ...record } = wire;
  if (typeof amount !== "number") return record;
  // An amount without a currency could be cents, euros or yen.
  if (typeof currency !== "string")
    return { field: "currency", fault: new Fault({ code: "missing-field", value: "" }) };
  const decimals = currencyDecimals(currency);
  const minor = minorUnits(amount, decimals);
  if (minor !== null) return { ...record, [field]: { minor, currency } };
  // Said by its form, which needs no translation: 0.00 EUR.
  const like = `${(0).toFixed(decimals)} ${currency}`;
  return { field, fault: new Fault({ code: "out-of-range", value: sample(amount), like }) };
}
