import fc from "fast-check";
import { expect, test } from "vitest";
import { largestRemainder } from "../../../src/impact/attribution/largest-remainder.ts";
import { sum } from "../fixtures.ts";

test("gives the units left over to the largest fractions, the first of equal ones", () => {
  expect(largestRemainder([1.2, 2.5, 3.3], 7)).toEqual([1, 3, 3]);
  expect(largestRemainder([0.5, 0.5], 1)).toEqual([1, 0]);
  expect(largestRemainder([-0.5, 1.5], 1)).toEqual([0, 1]);
});

test("takes units back where the shares' own rounding passed the total", () => {
  expect(largestRemainder([3, 3.1, 2], 7)).toEqual([3, 3, 1]);
});

test("is the total, to the unit, and no share moves by one or more", () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(1_000), { minLength: 1, maxLength: 8 }).filter((one) => sum(one) > 0),
      fc.integer({ min: -1_000_000, max: 1_000_000 }),
      (weights, total) => {
        const shares = weights.map((weight) => (total * weight) / sum(weights));
        const rounded = largestRemainder(shares, total);
        expect(sum(rounded)).toBe(total);
        rounded.forEach((one, index) => {
          expect(Number.isInteger(one)).toBe(true);
          expect(Math.abs(one - (shares[index] ?? 0))).toBeLessThanOrEqual(1);
        });
      },
    ),
    { numRuns: 2000 },
  );
});
