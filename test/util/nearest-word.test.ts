import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nearestWord } from "../../src/util/nearest-word.ts";

describe("the word that was probably meant", () => {
  it("is the nearest one, whatever its case", () => {
    expect(nearestWord("ownd", ["owned", "earned", "paid"])).toBe("owned");
    expect(nearestWord("Micro_interaction", ["reading", "micro-interaction"])).toBe(
      "micro-interaction",
    );
    expect(nearestWord("LIKE", ["Like"])).toBe("Like");
  });

  it("is nothing when no word is near", () => {
    expect(nearestWord("poke", ["like", "share"])).toBeUndefined();
    expect(nearestWord("", ["like"])).toBeUndefined();
    expect(nearestWord("like", [])).toBeUndefined();
  });

  it("is the first of equally near words", () => {
    expect(nearestWord("bat", ["cat", "hat"])).toBe("cat");
    expect(nearestWord("bat", ["hat", "cat"])).toBe("hat");
  });

  it("is not looked for beyond the length of a name", () => {
    expect(nearestWord("a".repeat(64), ["a".repeat(63)])).toBe("a".repeat(63));
    expect(nearestWord("a".repeat(65), ["a".repeat(64)])).toBeUndefined();
  });

  it("of a legal word is itself", () => {
    const names = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1 });
    fc.assert(
      fc.property(names, (legal) => {
        for (const word of legal) expect(nearestWord(word, legal)).toBe(word);
      }),
    );
  });
});
