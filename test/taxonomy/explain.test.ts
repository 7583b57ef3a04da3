import { describe, expect, expectTypeOf, it } from "vitest";
import { classify, explain, fiveLevels } from "../../src/index.ts";
import { rankOf } from "../../src/taxonomy/rank-of.ts";
import { overlapping } from "../fixtures/overlapping.ts";
import { INTERACTIONS } from "./any-taxonomy.ts";

const owned = { platform: "shop", ownership: "owned" } as const;

describe("why an act has its level", () => {
  it("names the rule that won and the lower levels that matched too, lowest first", () => {
    const review = { kind: "review", channel: owned, sentiment: "positive" } as const;
    expect(explain(review, overlapping)).toEqual({
      level: "loved",
      rank: 4,
      rule: { kind: ["review"], sentiment: ["positive"] },
      alsoMatched: ["seen", "said", "said-here"],
    });
  });

  it("names the first rule of the level when several match", () => {
    const act = { kind: "like", channel: owned, sentiment: "negative" } as const;
    expect(explain(act, overlapping).rule).toEqual({ kind: ["like"], sentiment: ["negative"] });
    const fed = {
      kind: "review",
      channel: owned,
      sentiment: "positive",
      project: "watch",
      actorKind: "customer",
    } as const;
    expect(explain(fed, overlapping).rule).toEqual({ kind: ["review"], sentiment: ["positive"] });
  });

  it("says that nothing matched", () => {
    const nothing = { level: null, rank: null, rule: null, alsoMatched: [] };
    expect(explain({ kind: "flag", channel: owned }, fiveLevels)).toEqual(nothing);
  });

  it("always agrees with the level and the rank", () => {
    for (const act of INTERACTIONS) {
      const { level, rank } = explain(act, overlapping);
      expect(level).toBe(classify(act, overlapping));
      expect(rank ?? 0).toBe(rankOf(act, overlapping));
    }
  });

  it("is typed by the taxonomy", () => {
    const { level, alsoMatched } = explain({ kind: "like", channel: owned }, overlapping);
    expectTypeOf(level).toEqualTypeOf<"seen" | "said" | "said-here" | "loved" | null>();
    expectTypeOf(alsoMatched).toEqualTypeOf<readonly ("seen" | "said" | "said-here" | "loved")[]>();
    expect([level, alsoMatched]).toEqual(["seen", []]);
  });
});
