import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editDistance } from "../../src/util/edit-distance.ts";

/** The definition itself, without a table: slow and plain. */
function distanceByTrying(from: string, to: string): number {
  if (from === "" || to === "") return from.length + to.length;
  const same = from.at(-1) === to.at(-1) ? 0 : 1;
  const [shortFrom, shortTo] = [from.slice(0, -1), to.slice(0, -1)];
  const swapped =
    from.length > 1 && to.length > 1 && from.at(-1) === to.at(-2) && from.at(-2) === to.at(-1);
  return Math.min(
    distanceByTrying(shortFrom, to) + 1,
    distanceByTrying(from, shortTo) + 1,
    distanceByTrying(shortFrom, shortTo) + same,
    swapped ? distanceByTrying(from.slice(0, -2), to.slice(0, -2)) + 1 : Number.POSITIVE_INFINITY,
  );
}

const shortWord = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 5 });

describe("the distance between two words", () => {
  it("counts letters to insert, delete, replace or swap", () => {
    expect(editDistance("liek", "like")).toBe(1);
    expect(editDistance("lke", "like")).toBe(1);
    expect(editDistance("likes", "like")).toBe(1);
    expect(editDistance("lime", "like")).toBe(1);
    expect(editDistance("", "like")).toBe(4);
    expect(editDistance("like", "")).toBe(4);
    expect(editDistance("like", "like")).toBe(0);
  });

  it("is what trying every way gives", () => {
    fc.assert(
      fc.property(shortWord, shortWord, (from, to) => {
        expect(editDistance(from, to)).toBe(distanceByTrying(from, to));
      }),
    );
  });

  it("is the same both ways, and nothing only between equals", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (from, to) => {
        expect(editDistance(from, to)).toBe(editDistance(to, from));
        expect(editDistance(from, to) === 0).toBe(from === to);
      }),
    );
  });
});
