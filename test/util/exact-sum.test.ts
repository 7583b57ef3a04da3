import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exactSum } from "../../src/util/exact-sum.ts";

function sumOf(values: readonly number[]): number {
  const sum = exactSum();
  for (const value of values) sum.add(value);
  return sum.total();
}

/** Whole numbers of 2^-60, added up as big integers and rounded once by `Number`. */
const oracle = (wholes: readonly bigint[]): number =>
  Number(wholes.reduce((total, whole) => total + whole, 0n)) / 2 ** 60 + 0;

/** Numbers of very different sizes, each exact: 53 bits at most, moved by up to 120 places. */
const wholes = fc.array(
  fc
    .tuple(fc.maxSafeInteger(), fc.integer({ min: 0, max: 120 }))
    .map(([digits, places]) => BigInt(digits) * 2n ** BigInt(places)),
  { maxLength: 30 },
);
const asNumber = (whole: bigint): number => Number(whole) / 2 ** 60;

describe("a sum without loss", () => {
  it("keeps what ordinary addition loses", () => {
    expect(sumOf(Array.from({ length: 10 }, () => 0.1))).toBe(1);
    expect(sumOf([1e100, 1, -1e100])).toBe(1);
    expect(sumOf([1e16, 1, 1e-16])).toBe(1e16 + 2);
  });

  it("of nothing, or of opposites, is a plain zero", () => {
    expect(Object.is(sumOf([]), 0)).toBe(true);
    expect(Object.is(sumOf([-0]), 0)).toBe(true);
    expect(Object.is(sumOf([0.1, -0.1]), 0)).toBe(true);
  });

  it("rounds half-way cases by what is left, both up and down", () => {
    expect(sumOf([1, 2 ** -53])).toBe(1);
    expect(sumOf([1, 2 ** -53, 2 ** -106])).toBe(1 + 2 ** -52);
    expect(sumOf([-1, -(2 ** -53), -(2 ** -106)])).toBe(-1 - 2 ** -52);
    expect(sumOf([1, 2 ** -53, -(2 ** -106)])).toBe(1);
    expect(sumOf([1 + 2 ** -52, 2 ** -53, -(2 ** -106)])).toBe(1 + 2 ** -52);
    expect(sumOf([1, 2 ** -54, 2 ** -110])).toBe(1);
  });

  it("is the true sum, rounded once", () => {
    fc.assert(
      fc.property(wholes, (values) => {
        expect(sumOf(values.map(asNumber))).toBe(oracle(values));
      }),
      { numRuns: 500 },
    );
  });

  it("does not depend on the order", () => {
    const shuffled = wholes.chain((values) =>
      fc.tuple(fc.constant(values), fc.shuffledSubarray(values, { minLength: values.length })),
    );
    fc.assert(
      fc.property(shuffled, ([values, others]) => {
        expect(sumOf(others.map(asNumber))).toBe(sumOf(values.map(asNumber)));
      }),
    );
  });

  it("does not depend on how it was cut: parts add up to the whole", () => {
    fc.assert(
      fc.property(wholes, wholes, (left, right) => {
        const [one, other] = [exactSum(), exactSum()];
        for (const value of left) one.add(asNumber(value));
        for (const value of right) other.add(asNumber(value));
        for (const part of other.parts) one.add(part);
        expect(one.total()).toBe(oracle([...left, ...right]));
      }),
    );
  });

  it("goes on from the parts of another, and leaves those alone", () => {
    const first = exactSum();
    for (const value of [1e100, 1]) first.add(value);
    const second = exactSum(first.parts);
    second.add(-1e100);
    expect(second.total()).toBe(1);
    expect(first.total()).toBe(1e100);
    const travelled: readonly number[] = structuredClone(first.parts);
    expect(exactSum(travelled).total()).toBe(1e100);
  });
});
