import { describe, expect, test } from "vitest";
import { codedAttribution } from "../../../src/impact/index.ts";
import { refusal } from "../../goals/fixtures.ts";
import { credits, on, sale, values } from "../fixtures.ts";

const euros = (minor: number) => ({ value: { minor, currency: "EUR" } }) as const;
const sales = [
  sale("1", 1, { ...on("shop"), campaign: "spring", content: { id: "post" }, ...euros(900) }),
  sale("2", 2, { campaign: "spring" }),
  sale("3", 3, { ...on("forum"), ...euros(50) }),
];

describe("credit by tracked link or code", () => {
  test.each([
    ["platform", { forum: 1, shop: 1 }, { forum: 50, shop: 900 }, 1, null],
    ["campaign", { spring: 2 }, { spring: 900 }, 1, 50],
    ["content", { post: 1 }, { post: 900 }, 2, 50],
  ] as const)("goes to the %s that a conversion names", (by, counts, worths, rest, restValue) => {
    const result = codedAttribution(sales, { by });
    expect(credits(result)).toEqual(counts);
    expect(values(result)).toEqual(worths);
    expect(result).toMatchObject({
      model: "coded",
      by,
      lookback: null,
      currency: "EUR",
      unattributed: rest,
      unattributedValue: restValue === null ? null : { minor: restValue, currency: "EUR" },
    });
  });

  test("counts a conversion once, by its first link and the value that is known last", () => {
    const later = sale("1", 9, { campaign: "autumn", ...euros(100) });
    expect(values(codedAttribution([later, ...sales], { by: "campaign" }))).toEqual({
      spring: 100,
    });
    const unnamed = sale("5", 1, euros(7));
    const named = sale("5", 2, { campaign: "winter", ...euros(8) });
    expect(values(codedAttribution([unnamed, named], { by: "campaign" }))).toEqual({ winter: 8 });
  });

  test("refuses two currencies and a dimension that codes do not have", () => {
    const francs = sale("4", 1, { value: { minor: 1, currency: "CHF" } });
    expect(refusal(() => codedAttribution([...sales, francs], { by: "content" })).code).toBe(
      "mixed-currency",
    );
    // @ts-expect-error a conversion has no level
    expect(refusal(() => codedAttribution(sales, { by: "level" })).code).toBe("unknown-dimension");
  });
});
