import { describe, expect, it } from "vitest";
import { comparePlaces } from "../../src/rollup/compare-places.ts";
import type { Place } from "../../src/rollup/place.ts";

describe("the order of groups", () => {
  const place = (...orders: readonly (string | number | null)[]): Place =>
    orders.map((order) => ({ name: order === null ? null : String(order), order }));

  it("goes by size, then by code unit, and puts what has no value last", () => {
    const sorted = [
      place(9, "B"),
      place(9, "a"),
      place(9, "é"),
      place(9, null),
      place(10, "a"),
      place(null, "a"),
      place(null, null),
    ];
    expect(sorted.toReversed().toSorted(comparePlaces)).toEqual(sorted);
  });

  it("leaves equal places where they are", () => {
    expect(comparePlaces(place(1, null), place(1, null))).toBe(0);
    expect(comparePlaces([], [])).toBe(0);
  });
});
