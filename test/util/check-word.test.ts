import { describe, expect, it } from "vitest";
import { checkWord } from "../../src/util/check-word.ts";

describe("the check of a word", () => {
  it("lets legal words and absent ones pass", () => {
    expect(() => checkWord("unit", "day", ["day"])).not.toThrow();
    expect(() => checkWord("unit", undefined, ["day"])).not.toThrow();
  });

  it("says what is wrong, with the nearest legal word or all of them", () => {
    expect(() => checkWord("the unit is", "dya", ["day", "week"])).toThrow(
      'paliers unknown-word: the unit is "dya", did you mean "day"?',
    );
    expect(() => checkWord("the unit is", "aeon", ["day", "week"], "unknown-dimension")).toThrow(
      'paliers unknown-dimension: the unit is "aeon", expected one of day, week',
    );
  });
});
