import fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import { type Channel, classify, fiveLevels, type Rule, type Taxonomy } from "../../src/index.ts";
import { overlapping } from "../fixtures/overlapping.ts";
import { anyTaxonomy, INTERACTIONS } from "./any-taxonomy.ts";

const owned = { platform: "shop", ownership: "owned" } as const;
const earned = { platform: "forum", ownership: "earned" } as const;

const step = (when: readonly Rule[]) => ({
  id: "one",
  version: 1,
  levels: [{ id: "step", label: { en: "Step" }, when }],
});

/** The rule read field by field, with the two defaults: slow and plain. */
const holds = (rule: Rule, act: (typeof INTERACTIONS)[number]): boolean => {
  const has: { readonly [F in keyof Required<Rule>]: string | boolean | undefined } = {
    kind: act.kind,
    ownership: act.channel.ownership,
    platform: act.channel.platform,
    offline: act.channel.offline === true,
    actorKind: act.actorKind === undefined ? "consumer" : act.actorKind,
    sentiment: act.sentiment,
    prompted: act.prompted,
    project: act.project,
  };
  return Object.entries(has).every(([field, value]) => {
    const wanted: unknown = Object.entries(rule).find(([name]) => name === field)?.[1];
    if (wanted === undefined) return true;
    if (wanted === true) return value !== undefined;
    return Array.isArray(wanted) && wanted.some((word) => word === value);
  });
};

describe("the highest level that matches wins", () => {
  it("a review is at the highest of its four levels", () => {
    const review = { kind: "review", channel: owned, sentiment: "positive" } as const;
    expect(classify(review, overlapping)).toBe("loved");
    expect(classify({ ...review, sentiment: "negative" }, overlapping)).toBe("said-here");
    expect(classify({ kind: "review", channel: earned }, overlapping)).toBe("said");
    expect(classify({ kind: "view", channel: owned }, overlapping)).toBe("seen");
  });

  it("the order of the levels decides: reversed, the same acts get other levels", () => {
    const reversed: Taxonomy = { ...overlapping, levels: overlapping.levels.toReversed() };
    expect(classify({ kind: "review", channel: owned }, overlapping)).toBe("said-here");
    expect(classify({ kind: "review", channel: owned }, reversed)).toBe("seen");
    const changed = INTERACTIONS.filter(
      (act) => classify(act, overlapping) !== classify(act, reversed),
    );
    expect(changed.length).toBeGreaterThan(0);
  });

  it("agrees with reading every rule in words and keeping the last level", () => {
    fc.assert(
      fc.property(anyTaxonomy, fc.constantFrom(...INTERACTIONS), (taxonomy, act) => {
        const reached = taxonomy.levels.filter(({ when }) => when.some((rule) => holds(rule, act)));
        expect(classify(act, taxonomy)).toBe(reached.at(-1)?.id ?? null);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("what a rule asks for", () => {
  it("nothing that matches is unclassified", () => {
    expect(classify({ kind: "unboxing", channel: owned }, overlapping)).toBeNull();
  });

  it("an act without actorKind is a consumer's, and without offline it is online", () => {
    const act = { kind: "like", channel: owned } as const;
    expect(classify(act, step([{ actorKind: ["consumer"] }]))).toBe("step");
    expect(classify(act, step([{ actorKind: ["customer", "brand"] }]))).toBeNull();
    expect(classify(act, step([{ offline: [false] }]))).toBe("step");
    expect(classify(act, step([{ offline: [true] }]))).toBeNull();
    const fair = { kind: "attend", channel: { ...owned, offline: true } };
    expect(classify(fair, step([{ offline: [true] }]))).toBe("step");
  });

  it("an unknown sentiment is not a neutral one", () => {
    const rule = step([{ sentiment: ["neutral", "positive", "negative"] }]);
    expect(classify({ kind: "comment", channel: owned }, rule)).toBeNull();
    expect(classify({ kind: "comment", channel: owned, sentiment: "neutral" }, rule)).toBe("step");
  });

  it("a spontaneous act matches no rule on prompts", () => {
    const rule = step([{ prompted: ["asked"] }]);
    expect(classify({ kind: "review", channel: owned }, rule)).toBeNull();
    expect(classify({ kind: "review", channel: owned, prompted: "asked" }, rule)).toBe("step");
  });

  it("a project is any project, or one of those named", () => {
    const act = { kind: "comment", channel: owned, project: "watch" };
    expect(classify(act, step([{ project: true }]))).toBe("step");
    expect(classify(act, step([{ project: ["watch", "bike"] }]))).toBe("step");
    expect(classify(act, step([{ project: ["bike"] }]))).toBeNull();
    expect(classify({ kind: "comment", channel: owned }, step([{ project: true }]))).toBeNull();
  });

  it("a platform is compared letter by letter", () => {
    expect(classify({ kind: "like", channel: owned }, step([{ platform: ["shop"] }]))).toBe("step");
    expect(classify({ kind: "like", channel: owned }, step([{ platform: ["Shop"] }]))).toBeNull();
  });
});

describe("what compiles", () => {
  it("the answer is typed by the taxonomy", () => {
    const level = classify({ kind: "like", channel: owned }, fiveLevels);
    expectTypeOf(level).toEqualTypeOf<
      "reading" | "micro-interaction" | "external-discussion" | "feedback" | "creation" | null
    >();
    // @ts-expect-error a level of another taxonomy
    expect(level === "collaboration").toBe(false);
  });

  it("a misspelt ownership does not", () => {
    // @ts-expect-error did you mean "owned"?
    const channel: Channel = { platform: "x", ownership: "ownd" };
    expect(classify({ kind: "comment", channel }, fiveLevels)).toBeNull();
  });
});
