import fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import {
  classify,
  deriveTaxonomy,
  fiveLevels,
  fourLevels,
  mayfield,
  OWNERSHIPS,
} from "../../src/index.ts";
import { KIND_NAMES } from "../fixtures/kind-names.ts";

const owned = { platform: "shop", ownership: "owned" } as const;
const earned = { platform: "forum", ownership: "earned" } as const;

describe("a variant of a taxonomy", () => {
  const strict = deriveTaxonomy(fiveLevels, {
    id: "five-levels/rating-micro",
    version: 1,
    move: { rate: "micro-interaction" },
  });

  it("moves the kinds it names, in every space, and no other", () => {
    for (const kind of KIND_NAMES) {
      for (const channel of [owned, earned]) {
        const expected =
          kind === "rate" ? "micro-interaction" : classify({ kind, channel }, fiveLevels);
        expect(classify({ kind, channel }, strict)).toBe(expected);
      }
    }
  });

  it("has an id of its own and keeps the names of the levels", () => {
    expect([strict.id, strict.version]).toEqual(["five-levels/rating-micro", 1]);
    expect(strict.levels.map(({ id, label }) => [id, label])).toEqual(
      fiveLevels.levels.map(({ id, label }) => [id, label]),
    );
    expectTypeOf(strict).toEqualTypeOf(fiveLevels);
  });

  it("takes what moves in a Map too", () => {
    const move = new Map([["rate", "micro-interaction"]] as const);
    expect(deriveTaxonomy(fiveLevels, { id: strict.id, version: 1, move })).toEqual(strict);
  });

  it("leaves the base as it was", () => {
    const before = JSON.stringify(fiveLevels);
    deriveTaxonomy(fiveLevels, {
      id: "other",
      version: 1,
      move: { like: "creation", share: null },
    });
    expect(JSON.stringify(fiveLevels)).toBe(before);
  });

  it("leaves a kind unclassified when it is moved nowhere", () => {
    const variant = deriveTaxonomy(fiveLevels, {
      id: "no-follow",
      version: 1,
      move: { follow: null },
    });
    expect(classify({ kind: "follow", channel: owned }, variant)).toBeNull();
    expect(classify({ kind: "view", channel: owned }, variant)).toBe("reading");
  });

  it("gives a level to a kind of one's own", () => {
    const variant = deriveTaxonomy(fiveLevels, {
      id: "toys",
      version: 1,
      move: { unboxing: "creation" },
    });
    expect(classify({ kind: "unboxing", channel: earned }, variant)).toBe("creation");
  });

  it("keeps rules that name no kind: an act that feeds a project stays collaboration", () => {
    const variant = deriveTaxonomy(fourLevels, {
      id: "four-levels/strict",
      version: 1,
      move: { edit: "creation", flag: null, comment: null },
    });
    expect(classify({ kind: "edit", channel: owned }, variant)).toBe("creation");
    expect(classify({ kind: "edit", channel: owned, project: "watch" }, variant)).toBe(
      "collaboration",
    );
    expect(classify({ kind: "comment", channel: owned }, variant)).toBeNull();
    expect(classify({ kind: "comment", channel: owned, project: "watch" }, variant)).toBe(
      "collaboration",
    );
  });

  it("keeps aliases and groups", () => {
    const variant = deriveTaxonomy(mayfield, { id: "m", version: 1, move: { save: "tag" } });
    expect(variant.levels.map(({ group }) => group)).toEqual(
      mayfield.levels.map(({ group }) => group),
    );
    const four = deriveTaxonomy(fourLevels, { id: "f", version: 1, move: { edit: "creation" } });
    expect(four.levels[1]?.alias).toEqual(["conversation"]);
  });

  it("can be varied again", () => {
    const twice = deriveTaxonomy(strict, { id: "twice", version: 1, move: { rate: "feedback" } });
    expect(classify({ kind: "rate", channel: owned }, twice)).toBe("feedback");
    expect(classify({ kind: "rate", channel: earned }, twice)).toBe("feedback");
  });

  it("of any kinds changes those kinds and no other", () => {
    const target = fc.constantFrom("consumption", "curation", "creation", "collaboration", null);
    const moves = fc.dictionary(fc.constantFrom(...KIND_NAMES, "unboxing"), target, { maxKeys: 5 });
    fc.assert(
      fc.property(moves, (move) => {
        const variant = deriveTaxonomy(fourLevels, { id: "any", version: 1, move });
        for (const kind of [...KIND_NAMES, "unboxing"]) {
          for (const ownership of OWNERSHIPS) {
            const act = { kind, channel: { platform: "x", ownership } };
            const level = Object.hasOwn(move, kind)
              ? (move[kind] ?? null)
              : classify(act, fourLevels);
            expect(classify(act, variant)).toBe(level);
          }
        }
      }),
    );
  });
});

describe("what a variant is refused for", () => {
  it("the id of its base", () => {
    expect(() => deriveTaxonomy(fiveLevels, { id: "five-levels", version: 2, move: {} })).toThrow(
      'paliers same-id: a variant of "five-levels" needs an id of its own',
    );
  });

  it("a level that the base does not have", () => {
    const move = { rate: "micro-interactoin" };
    expect(() =>
      // @ts-expect-error did you mean "micro-interaction"?
      deriveTaxonomy(fiveLevels, { id: "typo", version: 1, move }),
    ).toThrow(
      'paliers unknown-level: "typo" moves "rate" to "micro-interactoin", did you mean "micro-interaction"?',
    );
  });

  it("a level that nothing reaches any more", () => {
    expect(() =>
      deriveTaxonomy(mayfield, { id: "m", version: 1, move: { tag: "favorite" } }),
    ).toThrow('paliers empty-rule: level "tag" of "m" has no rule');
  });

  it("a version that is none", () => {
    expect(() => deriveTaxonomy(fiveLevels, { id: "v", version: 0, move: {} })).toThrow(
      'paliers invalid-taxonomy: taxonomy "v" needs a version: 1, 2, …',
    );
  });
});
