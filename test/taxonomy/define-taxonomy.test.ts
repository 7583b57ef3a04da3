import { describe, expect, expectTypeOf, it } from "vitest";
import {
  defineTaxonomy,
  type LevelId,
  PaliersError,
  type Rule,
  type Taxonomy,
} from "../../src/index.ts";
import { overlapping } from "../fixtures/overlapping.ts";

const fan = { id: "fan", label: { en: "Fan" }, when: [{ kind: ["like"] }] };
const ladder = { id: "ladder", version: 1, levels: [fan] };

const by = (id: string, rule: Rule) => ({ id, label: { en: id }, when: [rule] });

/** What a definition read from a file may hold, whatever the types say. */
const fromFile = (changes: object): Taxonomy =>
  // oxlint-disable-next-line typescript/no-unsafe-return -- a file promises no type
  JSON.parse(JSON.stringify({ ...ladder, ...changes }));
const withRules = (...when: readonly unknown[]): Taxonomy =>
  fromFile({ levels: [{ ...fan, when }] });

function refusalOf(taxonomy: Taxonomy): string {
  try {
    defineTaxonomy(taxonomy);
  } catch (error) {
    return error instanceof PaliersError ? error.message : `not ours: ${String(error)}`;
  }
  return "accepted";
}

describe("a taxonomy of one's own", () => {
  it("comes back unchanged", () => {
    expect(defineTaxonomy(ladder)).toBe(ladder);
    expect(defineTaxonomy(overlapping)).toBe(overlapping);
  });

  it("may name any kind, since kinds are open", () => {
    expect(refusalOf(withRules({ kind: ["unboxing"] }))).toBe("accepted");
  });

  it("may read every field of a rule", () => {
    const rule: Required<Rule> = {
      kind: ["review"],
      ownership: ["owned"],
      platform: ["shop"],
      offline: [false],
      actorKind: ["customer"],
      sentiment: ["positive"],
      prompted: ["contest"],
      project: ["watch"],
    };
    expect(refusalOf(withRules(rule))).toBe("accepted");
    expect(refusalOf(withRules({ project: true }))).toBe("accepted");
  });

  it("may keep a level whose rule is partly hidden, as long as something is left", () => {
    const levels = [
      fan,
      { ...fan, id: "owned-fan", when: [{ kind: ["like"], ownership: ["owned"] }] },
    ];
    expect(refusalOf(fromFile({ levels }))).toBe("accepted");
  });
});

describe("what a definition is refused for", () => {
  it.each([
    ["no id", { id: "" }, "invalid-taxonomy: a taxonomy needs an id"],
    ["an id that is no text", { id: 7 }, "invalid-taxonomy: a taxonomy needs an id"],
    ["no version", { version: 0 }, 'invalid-taxonomy: taxonomy "ladder" needs a version: 1, 2, …'],
    [
      "half a version",
      { version: 1.5 },
      'invalid-taxonomy: taxonomy "ladder" needs a version: 1, 2, …',
    ],
    ["no level", { levels: [] }, 'invalid-taxonomy: taxonomy "ladder" needs at least one level'],
    [
      "levels that are no list",
      { levels: {} },
      'invalid-taxonomy: taxonomy "ladder" needs at least one level',
    ],
    [
      "a level without an id",
      { levels: [{ ...fan, id: "" }] },
      'invalid-taxonomy: every level of "ladder" needs an id',
    ],
    [
      "a level whose id is no text",
      { levels: [{ ...fan, id: 1 }] },
      'invalid-taxonomy: every level of "ladder" needs an id',
    ],
    [
      "two levels of one name",
      { levels: [fan, fan] },
      'duplicate-level: two levels of "ladder" are called "fan"',
    ],
    [
      "no English label",
      { levels: [{ ...fan, label: { fr: "Fan" } }] },
      'missing-label: level "fan" of "ladder" needs an English label',
    ],
    [
      "an empty label",
      { levels: [{ ...fan, label: { en: "" } }] },
      'missing-label: level "fan" of "ladder" needs an English label',
    ],
    [
      "no label at all",
      { levels: [{ id: "fan", when: fan.when }] },
      'missing-label: level "fan" of "ladder" needs an English label',
    ],
    [
      "no rule",
      { levels: [{ ...fan, when: [] }] },
      'empty-rule: level "fan" of "ladder" has no rule',
    ],
    [
      "rules that are no list",
      { levels: [{ ...fan, when: { kind: ["like"] } }] },
      'empty-rule: level "fan" of "ladder" has no rule',
    ],
    [
      "a misspelt field of its own",
      { levles: [] },
      'unknown-field: taxonomy "ladder" has "levles", did you mean "levels"?',
    ],
    [
      "a misspelt field of a level",
      { levels: [{ ...fan, aliases: ["follower"] }] },
      'unknown-field: level "fan" of "ladder" has "aliases", did you mean "alias"?',
    ],
  ])("%s", (_what, changes, message) => {
    expect(refusalOf(fromFile(changes))).toBe(`paliers ${message}`);
  });

  it.each([
    [
      "a rule that names nothing",
      {},
      'empty-rule: a rule of level "fan" of "ladder" names no field, so it would match everything',
    ],
    [
      "a list without a value",
      { kind: [] },
      'empty-rule: "kind" in a rule of level "fan" of "ladder" needs a list of at least one value',
    ],
    [
      "a word instead of a list",
      { kind: "like" },
      'empty-rule: "kind" in a rule of level "fan" of "ladder" needs a list of at least one value',
    ],
    [
      "true where a list is needed",
      { offline: true },
      'empty-rule: "offline" in a rule of level "fan" of "ladder" needs a list of at least one value',
    ],
    [
      "no project",
      { project: false },
      'empty-rule: "project" in a rule of level "fan" of "ladder" needs a list of at least one value',
    ],
    [
      "a misspelt field",
      { knid: ["like"] },
      'unknown-field: a rule of level "fan" of "ladder" reads "knid", did you mean "kind"?',
    ],
    [
      "a field of every object",
      { constructor: ["like"] },
      'unknown-field: a rule of level "fan" of "ladder" reads "constructor", expected one of kind, ownership, platform, offline, actorKind, sentiment, prompted, project',
    ],
    [
      "a misspelt word",
      { ownership: ["ownd"] },
      'unknown-word: "ownership" in a rule of level "fan" of "ladder" holds "ownd", did you mean "owned"?',
    ],
    [
      "a word of no list",
      { sentiment: ["angry"] },
      'unknown-word: "sentiment" in a rule of level "fan" of "ladder" holds "angry", expected one of positive, neutral, negative',
    ],
    [
      "a text for yes",
      { offline: ["true"] },
      'unknown-word: "offline" in a rule of level "fan" of "ladder" holds "true", expected one of true, false',
    ],
    [
      "a number for a platform",
      { platform: [3] },
      'unknown-word: "platform" in a rule of level "fan" of "ladder" holds "3", expected a text',
    ],
    [
      "an empty kind",
      { kind: [""] },
      'unknown-word: "kind" in a rule of level "fan" of "ladder" holds "", expected a text',
    ],
  ])("%s", (_what, rule, message) => {
    expect(refusalOf(withRules(rule))).toBe(`paliers ${message}`);
  });

  it("something that is no taxonomy", () => {
    for (const text of ["null", "3", '"five-levels"', "true"]) {
      const taxonomy: Taxonomy = JSON.parse(text);
      expect(refusalOf(taxonomy)).toBe(
        "paliers invalid-taxonomy: a taxonomy is an object with id, version, levels",
      );
    }
  });

  it("but not for a field that is there without a value", () => {
    const level: object = { ...fan, group: undefined };
    expect(refusalOf({ ...ladder, levels: [{ ...fan, ...level }] })).toBe("accepted");
  });

  it("a rule that is none", () => {
    for (const rule of [null, "like", 3, ["like"]]) {
      expect(refusalOf(withRules(rule))).toMatch(/^paliers (empty-rule|unknown-field): /);
    }
  });

  it("a level that is none", () => {
    for (const level of [null, "fan", 3]) {
      expect(refusalOf(fromFile({ levels: [level] }))).toBe(
        'paliers invalid-taxonomy: every level of "ladder" needs an id',
      );
    }
  });

  it("a level that a higher one hides", () => {
    const levels = [
      { ...fan, id: "like" },
      { ...fan, id: "fan" },
    ];
    expect(refusalOf({ id: "love-ladder", version: 1, levels })).toBe(
      'paliers unreachable-level: level "like" of "love-ladder" can never be reached: every interaction it accepts is also accepted by "fan", which is higher',
    );
  });

  it("a level that several higher ones hide together, naming those and no other", () => {
    const levels = [
      by("talk", { kind: ["comment"] }),
      by("here", { kind: ["comment"], ownership: ["owned", "paid"] }),
      by("likes", { kind: ["like"] }),
      by("there", { ownership: ["earned"] }),
    ];
    expect(refusalOf({ id: "places", version: 1, levels })).toBe(
      'paliers unreachable-level: level "talk" of "places" can never be reached: every interaction it accepts is also accepted by "here" or "there", which are higher',
    );
  });
});

describe("what compiles", () => {
  it("the level ids are inferred, without any assertion", () => {
    const two = defineTaxonomy({
      id: "two-steps",
      version: 1,
      levels: [
        { id: "sees", label: { en: "Sees" }, when: [{ kind: ["view"] }] },
        { id: "says", label: { en: "Says" }, when: [{ kind: ["comment"] }] },
      ],
    });
    expectTypeOf(two).toEqualTypeOf<Taxonomy<"sees" | "says">>();
    expectTypeOf<LevelId<typeof two>>().toEqualTypeOf<"sees" | "says">();
    const points: Record<LevelId<typeof two>, number> = { sees: 0, says: 5 };
    // @ts-expect-error a weight is missing
    const partial: Record<LevelId<typeof two>, number> = { sees: 0 };
    expect([points, partial]).toEqual([{ sees: 0, says: 5 }, { sees: 0 }]);
  });

  it("an unknown field of a rule and a misspelt ownership do not", () => {
    // @ts-expect-error 'knid' does not exist in type 'Rule'
    const field: Rule = { knid: ["like"] };
    // @ts-expect-error did you mean "owned"?
    const word: Rule = { ownership: ["ownd"] };
    // @ts-expect-error any project or a list, never "no project": rules only say what must be there
    const negative: Rule = { project: false };
    for (const rule of [field, word, negative])
      expect(refusalOf(withRules(rule))).not.toBe("accepted");
  });
});
