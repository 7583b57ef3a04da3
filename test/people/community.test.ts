import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  ambassadors,
  communityShare,
  communityStage,
  familyOf,
  type Interaction,
  readersPerContent,
  reputation,
  resolveActors,
} from "../../src/index.ts";
import { deepNumbers } from "../support/deep-numbers.ts";
import { act, actorsOf, anyActs, DAY, earned, ofPeople, START, shuffledActs } from "./acts.ts";

const honest = (value: unknown) =>
  deepNumbers(value).every((number) => Number.isFinite(number) && !Object.is(number, -0));

describe("the share of an audience that is a community", () => {
  test("counts distinct people over followers", () => {
    fc.assert(
      fc.property(anyActs, (acts) => {
        const people = ofPeople(acts).filter(({ actor }) => actor !== undefined);
        const share = communityShare(acts, { followers: 4 });
        const count = (families: readonly string[]) =>
          people.length === 0
            ? null
            : actorsOf(people.filter(({ kind }) => families.includes(familyOf(kind)))).length;
        expect(share.converse.numerator).toBe(count(["converse", "opine"]));
        expect(share.create.numerator).toBe(count(["create", "collaborate"]));
        expect(share.interact.numerator).toBe(
          count(["applaud", "curate", "amplify", "converse", "opine", "create", "collaborate"]),
        );
        expect(honest(share)).toBe(true);
      }),
    );
  });

  test("is null without followers or people", () => {
    const acts = [act("ann", 0, "like")];
    expect(communityShare(acts, { followers: 0 }).interact).toMatchObject({
      value: null,
      reason: "zero-denominator",
    });
    expect(communityShare(acts, { followers: null }).interact).toMatchObject({
      value: null,
      reason: "missing-denominator",
    });
    expect(communityShare(acts, { followers: -1 }).interact).toMatchObject({
      value: null,
      reason: "invalid-input",
    });
    expect(communityShare([act(undefined, 0, "like")], { followers: 9 }).interact).toMatchObject({
      value: null,
      reason: "no-people",
      coverage: 0,
    });
  });

  test("goes from stage to stage, and stops at what is not known", () => {
    const stage = (
      interacting: number | null,
      reciprocity: number | null,
      peerAnswers: number | null,
    ) => communityStage({ interacting, reciprocity, peerAnswers }).stage;
    expect(stage(0.009, 1, 1)).toBe("audience");
    expect(stage(0.01, 0.2, 1)).toBe("critical-mass");
    expect(stage(0.01, 0.25, 0.4)).toBe("dialogue");
    expect(stage(0.02, 0.5, 0.5)).toBe("community");
    expect(stage(null, 1, 1)).toBe("audience");
    expect(stage(0.02, Number.NaN, 1)).toBe("critical-mass");
    const easy = communityStage(
      { interacting: 0, reciprocity: 0, peerAnswers: 0.1 },
      { thresholds: { interacting: 0, reciprocity: 0 } },
    );
    expect(easy).toMatchObject({
      stage: "dialogue",
      rows: [{ threshold: 0 }, { met: true }, { met: false, threshold: 0.5 }],
    });
    const figures = { interacting: 0, reciprocity: 0, peerAnswers: 0 };
    expect(() => communityStage(figures, { thresholds: { interacting: 2 } })).toThrow(
      /invalid-option/,
    );
    // @ts-expect-error a figure that no stage reads
    expect(() => communityStage(figures, { thresholds: { interactng: 0 } })).toThrow(
      /unknown-figure.*"interacting"/,
    );
  });
});

describe("ambassadors", () => {
  const abroad = (
    actor: string | undefined,
    day: number,
    kind: string,
    more: Partial<Interaction> = {},
  ) => act(actor, day, kind, { channel: earned, about: ["acme"], ...more });

  test("speak well repeatedly, elsewhere and unpaid", () => {
    const praise = { sentiment: "positive" } as const;
    const acts = [
      abroad("ann", 0, "article"),
      abroad("ann", 1, "mention", praise),
      abroad("ann", 2, "mention", { sentiment: "negative" }),
      abroad("bob", 0, "video", { prompted: "rewarded" }),
      abroad("bob", 1, "video", { prompted: "contest" }),
      abroad("cid", 0, "mention", praise),
      abroad("cid", 0, "mention", praise),
      abroad("dan", 0, "mention"),
      abroad("dan", 1, "mention"),
      act("eve", 0, "article"),
      act("eve", 1, "article"),
      abroad("fay", 0, "image", { sentiment: "negative" }),
      abroad("fay", 1, "image", { sentiment: "negative" }),
      abroad(undefined, 0, "article"),
    ];
    expect(ambassadors(acts)).toEqual([
      {
        key: "ann",
        created: 1,
        praised: 1,
        days: 2,
        first: START,
        last: START + DAY,
        negative: 1,
        evidence: [acts[0]?.id, acts[1]?.id],
      },
    ]);
    expect(ambassadors(acts, { days: 1 }).map(({ key }) => key)).toEqual(["ann", "cid"]);
    expect(ambassadors(acts, { brand: "rival" })).toEqual([]);
    expect(() => ambassadors(acts, { acts: 0 })).toThrow(/invalid-option.*"acts"/);
  });

  test("equal a slow search, whatever the order of rows", () => {
    fc.assert(
      fc.property(shuffledActs, ([acts, mixed]) => {
        const found = ambassadors(mixed, { acts: 1, days: 1 });
        expect(found).toEqual(ambassadors(acts, { acts: 1, days: 1 }));
        const good = ofPeople(acts).filter(
          (one) =>
            one.channel.ownership === "earned" &&
            (one.count ?? 1) > 0 &&
            one.prompted !== "rewarded" &&
            one.prompted !== "contest" &&
            (["create", "collaborate"].includes(familyOf(one.kind))
              ? one.sentiment !== "negative"
              : one.sentiment === "positive"),
        );
        expect(new Set(found.map(({ key }) => key))).toEqual(new Set(actorsOf(good)));
        for (const { key: actor, evidence, created, praised } of found) {
          expect(evidence).toEqual(good.filter((one) => one.actor === actor).map(({ id }) => id));
          expect(created + praised).toBe(evidence.length);
        }
      }),
    );
  });
});

describe("reputation", () => {
  test("counts talk elsewhere, its tone and its share, period by period", () => {
    fc.assert(
      fc.property(anyActs, (acts) => {
        const rows = reputation(acts, { brand: "acme", among: ["rival"], unit: "day" });
        const people = ofPeople(acts);
        for (const row of rows) {
          const talk = people.filter(
            (one) =>
              new Date(one.at).toISOString().slice(0, 10) === row.key &&
              one.channel.ownership === "earned" &&
              ["converse", "opine", "create"].includes(familyOf(one.kind)),
          );
          const about = (name: string) => talk.filter(({ about: names }) => names?.includes(name));
          const count = (some: readonly Interaction[]) =>
            some.reduce((sum, one) => sum + (one.count ?? 1), 0);
          expect(row.volume).toBe(count(about("acme")));
          expect(row.shareOfVoice.denominator).toBe(count(about("acme")) + count(about("rival")));
          expect(row.bySentiment.negative).toBe(
            count(about("acme").filter(({ sentiment }) => sentiment === "negative")),
          );
        }
        expect(honest(rows)).toBe(true);
      }),
    );
  });

  test("needs a brand", () => {
    expect(() => reputation([], { brand: "" })).toThrow(/missing-brand/);
    const [week] = reputation([act("ann", 0, "mention", { channel: earned, about: ["acme"] })], {
      brand: "acme",
    });
    expect(week).toMatchObject({
      volume: 1,
      netSentiment: { value: null, coverage: 0, reason: "zero-denominator" },
      shareOfVoice: { value: 1 },
    });
  });
});

test("readers of a content are people, and views stand in where nobody recorded reading", () => {
  const on = (id: string) => ({ content: { id } });
  const acts = [
    act("ann", 0, "read", on("a")),
    act("ann", 1, "read", on("a")),
    act("bob", 0, "read", on("a")),
    act("cid", 0, "view", on("a")),
    act("ann", 0, "view", on("b")),
    act(undefined, 0, "view", { ...on("b"), count: 3 }),
    act(undefined, 0, "view", on("c")),
    act("ann", 0, "like", on("d")),
    act("ann", 0, "read"),
  ];
  expect(readersPerContent(acts)).toMatchObject([
    { key: "a", readers: { value: 2 }, acts: 3, kind: "read" },
    { key: "b", readers: { value: 1, coverage: 0.25 }, acts: 4, kind: "view" },
    {
      key: "c",
      readers: { value: null, reason: "no-people", coverage: 0 },
      acts: 1,
      kind: "view",
    },
  ]);
});

describe("one person with several accounts", () => {
  test("becomes one actor and one author, and the merge is reported", () => {
    const rows = [
      act("@ann", 0, "post", { content: { id: "p", author: "@ann" } }),
      act("ann@x.org", 1, "like", { content: { id: "q" } }),
      act("bob", 1, "like", { content: { id: "p", author: "@ann" } }),
      act(undefined, 1, "like"),
      act("ann", 2, "like"),
    ];
    const mapping = new Map([
      ["@ann", "ann@x.org"],
      ["ann@x.org", "ann"],
      ["@zoe", "zoe"],
      ["bob", "bob"],
    ]);
    const result = resolveActors(rows, mapping);
    expect(result.interactions.map(({ actor, content }) => [actor, content?.author])).toEqual([
      ["ann", "ann"],
      ["ann", undefined],
      ["bob", "ann"],
      [undefined, undefined],
      ["ann", undefined],
    ]);
    expect(result).toMatchObject({
      merged: [{ key: "ann", accounts: ["@ann", "ann", "ann@x.org"] }],
      renamed: 2,
      unused: ["@zoe"],
    });
    expect(result.interactions[3]).toBe(rows[3]);
  });

  test("may be called __proto__, and nobody is merged in a circle", () => {
    const rows = [act("__proto__", 0, "like"), act("toString", 0, "like")];
    expect(resolveActors(rows, {}).interactions).toEqual(rows);
    const { interactions } = resolveActors(rows, new Map([["__proto__", "ann"]]));
    expect(interactions.map(({ actor }) => actor)).toEqual(["ann", "toString"]);
    expect(() => resolveActors(rows, { a: "b", b: "c", c: "a" })).toThrow(/circular-mapping/);
  });
});
