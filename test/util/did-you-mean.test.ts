import { describe, expect, it } from "vitest";
import { didYouMean } from "../../src/util/did-you-mean.ts";

describe("the end of a message", () => {
  it("names the nearest word, or all of them when none is near", () => {
    expect(didYouMean("liek", ["like", "share"])).toBe(', did you mean "like"?');
    expect(didYouMean("poke", ["like", "share"])).toBe(", expected one of like, share");
  });
});
