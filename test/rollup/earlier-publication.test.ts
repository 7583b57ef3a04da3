import { describe, expect, it } from "vitest";
import { earlierPublication } from "../../src/rollup/earlier-publication.ts";

describe("the earlier of two publications", () => {
  const monday = { at: 1, platform: "web" };
  const tuesday = { at: 2, platform: "facebook" };
  const alsoMonday = { at: 1, platform: "facebook" };

  it("is the one that came first, or the only one", () => {
    expect(earlierPublication(tuesday, monday)).toBe(monday);
    expect(earlierPublication(monday, tuesday)).toBe(monday);
    expect(earlierPublication(null, tuesday)).toBe(tuesday);
    expect(earlierPublication(tuesday, null)).toBe(tuesday);
    expect(earlierPublication(null, null)).toBeNull();
  });

  it("at the same instant is that of the first platform by name, in any order", () => {
    expect(earlierPublication(monday, alsoMonday)).toBe(alsoMonday);
    expect(earlierPublication(alsoMonday, monday)).toBe(alsoMonday);
  });
});
