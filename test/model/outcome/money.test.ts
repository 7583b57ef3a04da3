import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CURRENCIES, money } from "../../../src/goals/index.ts";
import { PaliersError } from "../../../src/index.ts";
import { currencyDecimals } from "../../../src/model/outcome/currency-decimals.ts";

const refusal = (act: () => unknown): PaliersError => {
  try {
    act();
  } catch (error) {
    if (error instanceof PaliersError) return error;
  }
  throw new Error("nothing was refused");
};

describe("money", () => {
  test.each([
    ["49.00", "EUR", 4900],
    [49, "EUR", 4900],
    [49.9, "EUR", 4990],
    ["1.005", "KWD", 1005],
    [1.005, "KWD", 1005],
    ["8.2", "USD", 820],
    [1.1, "EUR", 110],
    ["1200", "JPY", 1200],
    ["0.0001", "CLF", 1],
    ["-3.5", "EUR", -350],
    ["+3.5", "EUR", 350],
    ["49.000", "EUR", 4900],
    ["007", "EUR", 700],
    ["100.5", "HUF", 10050],
  ])("%s %s is %d minor units", (amount, currency, minor) => {
    expect(money(amount, currency)).toEqual({ minor, currency });
  });

  test("has no negative zero", () => {
    expect(money("-0.00", "EUR").minor).toBe(0);
    expect(money(-0, "EUR").minor).toBe(0);
  });

  test.each([
    ["49.005", "EUR"],
    [0.1 + 0.2, "EUR"],
    ["1.5", "JPY"],
    ["1,50", "EUR"],
    ["1 000", "EUR"],
    ["", "EUR"],
    [" 1", "EUR"],
    [".5", "EUR"],
    ["5.", "EUR"],
    ["1e3", "EUR"],
    ["0x10", "EUR"],
    [1e21, "EUR"],
    ["99999999999999999", "EUR"],
    ["1".repeat(1000), "EUR"],
    [Number.NaN, "EUR"],
    [Number.POSITIVE_INFINITY, "EUR"],
  ])("%s %s is refused", (amount, currency) => {
    expect(refusal(() => money(amount, currency)).code).toBe("invalid-amount");
  });

  test("says how many decimals there may be", () => {
    expect(refusal(() => money("1.5", "JPY")).message).toBe(
      'paliers invalid-amount: "1.5" is not an amount of JPY, expected a number like 49 with at most 0 decimals',
    );
  });

  test("refuses what is neither a number nor a text", () => {
    // @ts-expect-error an amount is a number or a text
    expect(refusal(() => money(10n, "EUR")).code).toBe("invalid-amount");
    // @ts-expect-error a currency is a text
    expect(refusal(() => money(1, null)).code).toBe("unknown-currency");
  });

  test("names the currency that was probably meant", () => {
    expect(refusal(() => money(1, "eur")).message).toBe(
      'paliers unknown-currency: "eur" is not a currency, did you mean "EUR"?',
    );
    expect(refusal(() => money(1, "pounds")).message).toBe(
      'paliers unknown-currency: "pounds" is not a currency, expected a code of ISO 4217',
    );
  });

  test("keeps every digit of every amount, in every currency", () => {
    fc.assert(
      fc.property(fc.constantFrom(...CURRENCIES), fc.maxSafeInteger(), (currency, minor) => {
        const decimals = currencyDecimals(currency);
        const digits = String(Math.abs(minor)).padStart(decimals + 1, "0");
        const point = digits.length - decimals;
        const text = `${minor < 0 ? "-" : ""}${digits.slice(0, point)}${decimals === 0 ? "" : `.${digits.slice(point)}`}`;
        expect(money(text, currency)).toEqual({ minor, currency });
      }),
    );
  });
});

describe("the currencies", () => {
  test("are three letters each, in order, none twice", () => {
    expect(CURRENCIES.every((code) => /^[A-Z]{3}$/.test(code))).toBe(true);
    expect([...new Set(CURRENCIES)].sort()).toEqual([...CURRENCIES]);
  });

  test("have the decimals of ISO 4217", () => {
    const withDecimals = (decimals: number) =>
      CURRENCIES.filter((code) => currencyDecimals(code) === decimals);
    expect(withDecimals(0)).toHaveLength(17);
    expect(withDecimals(3)).toEqual(["BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"]);
    expect(withDecimals(4)).toEqual(["CLF", "UYW"]);
    expect(currencyDecimals("EUR")).toBe(2);
  });
});
