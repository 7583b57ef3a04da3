import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Attribution,
  firstTouch,
  lastTouch,
  linearTouch,
  markovAttribution,
  type Path,
  type Paths,
  pathsOf,
  positionTouch,
  shapleyAttribution,
  timeDecayTouch,
} from "../../../src/impact/index.ts";
import { deepNumbers } from "../../support/deep-numbers.ts";
import { amount, anyAgedRows, cents, sum } from "../fixtures.ts";

const RUNS = { numRuns: 2000 };

type Model = (paths: Paths<"platform">) => Attribution<"platform">;
const HEURISTICS: readonly (readonly [string, Model])[] = [
  ["first touch", firstTouch],
  ["last touch", lastTouch],
  ["linear touch", linearTouch],
  ["position touch", positionTouch],
  ["position touch as a J", (paths) => positionTouch(paths, { first: 0.2, last: 0.6 })],
  ["time decay", timeDecayTouch],
  ["Shapley over conversions", shapleyAttribution],
];
const MODELS: readonly (readonly [string, Model])[] = [
  ...HEURISTICS,
  ["Shapley over the rate", (paths) => shapleyAttribution(paths, { worth: "rate" })],
  ["a chain of order 1", markovAttribution],
  ["a chain of order 2", (paths) => markovAttribution(paths, { order: 2 })],
  ["a chain of order 4", (paths) => markovAttribution(paths, { order: 4 })],
];

const platform = { by: "platform" } as const;
const numbersOf = ({ credits }: Attribution) =>
  new Map(credits.map(({ key, conversions, value }) => [key, [conversions, amount(value) ?? 0]]));

/** The widest gap between two attributions, infinite where one has a key that the other lacks. */
function gap(a: Attribution, b: Attribution): number {
  const [one, other] = [numbersOf(a), numbersOf(b)];
  const gaps = [...new Set([...one.keys(), ...other.keys()])].flatMap((key) =>
    [0, 1].map((field) => {
      const difference = Math.abs(
        (one.get(key)?.[field] ?? Number.NaN) - (other.get(key)?.[field] ?? Number.NaN),
      );
      // Values are some thousand times larger than conversions.
      return Number.isNaN(difference)
        ? Number.POSITIVE_INFINITY
        : difference / (field === 0 ? 1 : 1000);
    }),
  );
  return Math.max(0, ...gaps);
}

describe.each(MODELS)("%s", (_name, model) => {
  test("gives credits that are all conversions and all value, with what has no touch", () => {
    fc.assert(
      fc.property(anyAgedRows, fc.boolean(), (rows, isMoney) => {
        const result = model(isMoney ? cents(...rows) : pathsOf(rows, platform));
        const conversions = sum(rows.map((row) => row.conversions));
        const value = sum(rows.map((row) => amount(row.value) ?? 0));
        const credited = sum(result.credits.map((credit) => credit.conversions));
        const worth = sum(result.credits.map((credit) => amount(credit.value) ?? 0));
        expect(credited + result.unattributed).toBeCloseTo(conversions, 9);
        const total = worth + (amount(result.unattributedValue) ?? 0);
        if (isMoney) expect(total).toBe(value);
        else expect(total).toBeCloseTo(value, 6);
        expect(deepNumbers(result).every((number) => Number.isFinite(number))).toBe(true);
        expect(deepNumbers(result).some((number) => Object.is(number, -0))).toBe(false);
      }),
      RUNS,
    );
  });

  test("does not see the order of the rows", () => {
    fc.assert(
      fc.property(
        anyAgedRows.chain((rows) =>
          fc.tuple(
            fc.constant(rows),
            fc.shuffledSubarray([...rows], { minLength: rows.length, maxLength: rows.length }),
          ),
        ),
        ([rows, shuffled]) => {
          expect(
            gap(model(pathsOf(rows, platform)), model(pathsOf(shuffled, platform))),
          ).toBeLessThan(1e-9);
        },
      ),
      { numRuns: 500 },
    );
  });

  test("does not see names", () => {
    fc.assert(
      fc.property(anyAgedRows, (rows) => {
        const rename = (key: string) => `x/${key}`;
        const renamed = rows.map((row): Path => ({ ...row, path: row.path.map(rename) }));
        const { credits, ...rest } = model(pathsOf(rows, platform));
        const expected = {
          ...rest,
          credits: credits.map((credit) => ({ ...credit, key: rename(credit.key) })),
        };
        expect(gap(model(pathsOf(renamed, platform)), expected)).toBeLessThan(1e-9);
      }),
      { numRuns: 500 },
    );
  });

  test("does not see whether a row came whole or in two", () => {
    fc.assert(
      fc.property(anyAgedRows, (rows) => {
        const halves = rows.flatMap((row): readonly Path[] => [
          { ...row, conversions: Math.floor(row.conversions / 3), nulls: 0, value: null },
          { ...row, conversions: row.conversions - Math.floor(row.conversions / 3) },
        ]);
        expect(gap(model(pathsOf(rows, platform)), model(pathsOf(halves, platform)))).toBeLessThan(
          1e-9,
        );
      }),
      { numRuns: 500 },
    );
  });
});

describe.each(HEURISTICS)("%s", (_name, model) => {
  test("does not see journeys that led nowhere", () => {
    fc.assert(
      fc.property(anyAgedRows, fc.nat(50), (rows, more) => {
        const other = rows.map((row) => ({ ...row, nulls: row.nulls + more }));
        expect(model(pathsOf(rows, platform)).credits).toEqual(
          model(pathsOf(other, platform)).credits,
        );
      }),
      { numRuns: 500 },
    );
  });
});
