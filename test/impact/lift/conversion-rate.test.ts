import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { conversionRateByActor } from "../../../src/impact/index.ts";
import { fiveLevels } from "../../../src/index.ts";
import { refusal } from "../../goals/fixtures.ts";
import { act, on, sale } from "../fixtures.ts";

const acts = [
  act("1", Date.UTC(2026, 0, 5), on("forum")),
  act("2", Date.UTC(2026, 0, 6), on("shop")),
  act("3", Date.UTC(2026, 0, 7), { actor: "bob", ...on("shop") }),
  act("4", Date.UTC(2026, 1, 7), { actor: "cid", campaign: "spring" }),
];
const { actor: _nobody, ...anonymous } = act("5", Date.UTC(2026, 0, 7));
const sales = [
  sale("a", Date.UTC(2026, 0, 8)),
  sale("b", Date.UTC(2026, 0, 9)),
  sale("c", Date.UTC(2026, 1, 9), { actor: "cid" }),
  sale("d", Date.UTC(2026, 0, 9), { actor: "zoe" }),
  { id: "e", at: Date.UTC(2026, 0, 9), goal: "sale" },
];
const january = { from: "2026-01-01", to: "2026-01-31" } as const;

describe("the share of people who converted", () => {
  test("counts people once, and only those who came", () => {
    expect(conversionRateByActor([...acts, anonymous], sales)).toMatchObject({
      measures: "impact",
      id: "conversion-rate-by-actor",
      value: 2 / 3,
      numerator: 2,
      denominator: 3,
    });
  });

  test("takes both sides from the same days", () => {
    const { value, denominator, lower, upper } = conversionRateByActor(acts, sales, january);
    expect([value, denominator]).toEqual([0.5, 2]);
    expect(lower).toBeLessThan(0.5);
    expect(upper).toBeGreaterThan(0.5);
    const wide = conversionRateByActor(acts, sales, { ...january, confidence: 0.99 });
    expect(wide.lower).toBeLessThan(lower ?? 0);
  });

  test("is null when nobody came", () => {
    expect(conversionRateByActor([anonymous], sales)).toMatchObject({
      value: null,
      lower: null,
      denominator: 0,
      reason: "no-data",
    });
  });

  test("asks for days in their order", () => {
    const backwards = { from: "2026-02-01", to: "2026-01-01" } as const;
    expect(refusal(() => conversionRateByActor(acts, sales, backwards)).code).toBe("invalid-range");
  });

  test("never passes 1", () => {
    const who = fc.constantFrom("a", "b", "c");
    fc.assert(
      fc.property(fc.array(who), fc.array(who), (came, bought) => {
        const { value } = conversionRateByActor(
          came.map((actor, index) => act(`${index}`, 0, { actor })),
          bought.map((actor, index) => sale(`${index}`, 0, { actor })),
        );
        if (came.length === 0) expect(value).toBeNull();
        else
          expect(value).toBe(
            came.filter((one, index) => came.indexOf(one) === index && bought.includes(one))
              .length / new Set(came).size,
          );
      }),
      { numRuns: 500 },
    );
  });
});

describe("the share of a group's people who converted", () => {
  test("is over the people of the group, not over all", () => {
    const rows = conversionRateByActor([...acts, anonymous], sales, {
      by: "platform",
      ...january,
    });
    expect(rows.map(({ key, value, denominator }) => [key, value, denominator])).toEqual([
      ["forum", 1, 1],
      ["shop", 0.5, 2],
    ]);
  });

  test("leaves out acts that are in no group", () => {
    expect(conversionRateByActor(acts, sales, { by: "campaign" })).toMatchObject([
      { key: "spring", value: 1 },
    ]);
  });

  test("needs a taxonomy by level", () => {
    // @ts-expect-error levels are those of a taxonomy
    const { code } = refusal(() => conversionRateByActor(acts, sales, { by: "level" }));
    expect(code).toBe("missing-taxonomy");
    const rows = conversionRateByActor(acts, sales, { by: "level", taxonomy: fiveLevels });
    expect(rows.map(({ key, numerator }) => [key, numerator])).toEqual([["reading", 2]]);
  });
});
