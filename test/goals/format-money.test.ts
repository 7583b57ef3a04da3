import { expect, test } from "vitest";
import { formatMoney, money } from "../../src/goals/index.ts";

const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, " ");

test.each([
  ["1234.5", "EUR", "€1,234.50", "1 234,50 €"],
  ["49", "EUR", "€49.00", "49,00 €"],
  ["-3.5", "EUR", "-€3.50", "-3,50 €"],
  ["1200", "JPY", "¥1,200", "1 200 ¥"],
  ["1.005", "KWD", "KWD 1.005", "1,005 KWD"],
  ["0.5", "HUF", "HUF 0.50", "0,50 HUF"],
])("%s %s is %s in English and %s in French", (amount, currency, en, fr) => {
  const sum = money(amount, currency);
  expect(plain(formatMoney(sum))).toBe(en);
  expect(plain(formatMoney(sum, { locale: "en" }))).toBe(en);
  expect(plain(formatMoney(sum, { locale: "fr" }))).toMatch(
    fr === "1 200 ¥" ? /^1 200 (?:¥|JPY|JP¥)$/ : fr,
  );
});
