/** No amount of money needs more, and a long text of digits is not read at all. */
const LONGEST = 64;

/**
 * Moves the decimal point of an amount, digit by digit: 1.005 times 100 is not 100.5 in binary numbers.
 *
 * @returns A whole number, `null` when the amount is none, has too many decimals or too many digits.
 */
export function minorUnits(amount: number | string, decimals: number): number | null {
  const text = typeof amount === "number" ? String(amount) : amount;
  if (typeof text !== "string" || text.length > LONGEST) return null;
  const [, sign, whole, fraction = ""] = /^([+-]?)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  if (whole === undefined) return null;
  const spare = fraction.slice(decimals);
  // 49.000 EUR is 49.00 EUR, 49.005 EUR is nothing that exists.
  if (/[1-9]/.test(spare)) return null;
  const minor = Number(whole + fraction.slice(0, decimals).padEnd(decimals, "0"));
  if (!Number.isSafeInteger(minor)) return null;
  return sign === "-" && minor !== 0 ? -minor : minor;
}
