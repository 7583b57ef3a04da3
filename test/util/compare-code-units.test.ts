import { describe, expect, it } from "vitest";
import { compareCodeUnits } from "../../src/util/compare-code-units.ts";

describe("the order of texts", () => {
  it("is that of their code units, the same everywhere", () => {
    expect(["é", "z", "a", "Z", ""].toSorted(compareCodeUnits)).toEqual(["", "Z", "a", "z", "é"]);
    expect(compareCodeUnits("a", "a")).toBe(0);
  });
});
