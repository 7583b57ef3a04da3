import { describe, expect, it } from "vitest";
import { fiveLevels, labelOf } from "../../src/index.ts";

const ladder = {
  id: "ladder",
  version: 1,
  levels: [{ id: "fan", label: { en: "Fan" }, when: [{ kind: ["like"] }] }],
} as const;

describe("the name of a level that people read", () => {
  it("is the word for unclassified where there is no level", () => {
    expect(labelOf(null, fiveLevels)).toBe("Unclassified");
    expect(labelOf(null, fiveLevels, { locale: "fr" })).toBe("Non classé");
    // @ts-expect-error a language that there are no words in
    expect(() => labelOf(null, fiveLevels, { locale: "de" })).toThrow("unknown-locale");
  });

  it("is English unless French is asked for", () => {
    expect(labelOf("creation", fiveLevels)).toBe("Creation of information");
    expect(labelOf("creation", fiveLevels, { locale: "en" })).toBe("Creation of information");
    expect(labelOf("creation", fiveLevels, { locale: "fr" })).toBe("Création d'information");
  });

  it("is English where a level has no French name", () => {
    expect(labelOf("fan", ladder, { locale: "fr" })).toBe("Fan");
  });

  it("is refused for a level of another taxonomy", () => {
    expect(() =>
      // @ts-expect-error not a level of this taxonomy
      labelOf("collaboration", fiveLevels),
    ).toThrow(
      'paliers unknown-level: taxonomy "five-levels" has no level "collaboration", expected one of reading, micro-interaction, external-discussion, feedback, creation',
    );
  });

  it("is refused for a misspelt level, naming the nearest one", () => {
    expect(() =>
      // @ts-expect-error did you mean "micro-interaction"?
      labelOf("micro_interaction", fiveLevels),
    ).toThrow('has no level "micro_interaction", did you mean "micro-interaction"?');
  });
});
