import { expect, test } from "vitest";
import { numberAt } from "../../src/util/number-at.ts";

test("reads a list, and 0 beside it", () => {
  expect([numberAt([5, 7], 1), numberAt([5, 7], 2), numberAt([], -1)]).toEqual([7, 0, 0]);
  expect(numberAt(new Float64Array([2.5]), 0)).toBe(2.5);
});
