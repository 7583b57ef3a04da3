import { describe, expect, test } from "vitest";
import { FEEDBACK_STAGES, feedbackCycle, type Stage } from "../../../src/impact/index.ts";
import { KINDS } from "../../../src/index.ts";
import { refusal } from "../../goals/fixtures.ts";
import { act, sale } from "../fixtures.ts";

describe("the stages of the feedback cycle", () => {
  test("are six, in both languages, of kinds that exist, no kind in two of them", () => {
    expect(FEEDBACK_STAGES.map(({ label }) => [label.en, label.fr])).toHaveLength(6);
    const kinds = FEEDBACK_STAGES.flatMap(({ when }) =>
      when === "conversion" ? [] : when.flatMap(({ kind = [] }) => kind),
    );
    expect(kinds.filter((kind) => !Object.hasOwn(KINDS, kind))).toEqual([]);
    expect(new Set(kinds).size).toBe(kinds.length);
    expect(FEEDBACK_STAGES.every(({ label }) => label.fr !== undefined)).toBe(true);
  });

  test("count who entered and who went on later", () => {
    const acts = [
      act("1", 1),
      act("2", 2, { actor: "bob" }),
      act("3", 3, { kind: "read" }),
      act("4", 1, { kind: "read", actor: "bob" }),
      act("5", 9, { kind: "read", actor: "cid" }),
      act("6", 1, { kind: "view", actor: "bob" }),
    ];
    const { rows: stages, anonymous } = feedbackCycle(
      acts,
      [sale("s", 3), sale("t", 4), { id: "u", at: 5, goal: "sale" }],
      FEEDBACK_STAGES,
    );
    expect(stages.slice(0, 3)).toMatchObject([
      { key: "awareness", entered: 2, next: "consideration", wentOn: 1, rate: { value: 0.5 } },
      { key: "consideration", entered: 3, next: "purchase", wentOn: 1 },
      { key: "purchase", entered: 1, next: "use", wentOn: 0, rate: { value: 0 } },
    ]);
    expect(stages[3]).toMatchObject({ entered: 0, rate: { value: null, reason: "no-data" } });
    expect(stages.at(-1)).toEqual({
      key: "talk",
      entered: 0,
      next: null,
      wentOn: null,
      rate: null,
    });
    expect(anonymous).toBe(1);
  });

  test("may be one's own", () => {
    const own: readonly Stage[] = [
      { id: "heard", label: { en: "Heard" }, when: [{ kind: ["unboxing"] }] },
      { id: "bought", label: { en: "Bought" }, when: "conversion" },
    ];
    const { rows: stages, loop } = feedbackCycle(
      [act("1", 1, { kind: "unboxing" })],
      [sale("s", 2)],
      own,
    );
    expect(stages.map(({ key, wentOn }) => [key, wentOn])).toEqual([
      ["heard", 1],
      ["bought", null],
    ]);
    expect(loop).toBeNull();
    expect(feedbackCycle([], [sale("s", 2)], own, { opinion: "bought" }).loop?.afterOpinion).toBe(
      0,
    );
    const twice = [...own, ...own];
    expect(refusal(() => feedbackCycle([], [], twice)).message).toBe(
      'paliers duplicate-stage: two stages are called "heard"',
    );
    expect(feedbackCycle([], [], [])).toMatchObject({ rows: [], loop: null });
  });
});

describe("the loop of the feedback cycle", () => {
  const review = act("review", 40, { kind: "review", actor: "ann" });
  const bought = [sale("a", 20), sale("b", 60, { actor: "bob" })];
  const after = (...acts: readonly ReturnType<typeof act>[]) =>
    feedbackCycle(acts, bought, FEEDBACK_STAGES).loop?.afterOpinion;
  const read = (at: number, rest: Parameters<typeof act>[2]) =>
    act("read", at, { kind: "read", actor: "bob", ...rest });

  test("closes where a buyer had met the opinion of an earlier one", () => {
    expect(after(review, read(50, { content: { id: "review" } }))).toBe(1);
    expect(after(review, read(50, { inReplyTo: "review" }))).toBe(1);
    expect(after(review, read(50, { content: { id: "film", author: "ann" } }))).toBe(1);
    const { loop } = feedbackCycle(
      [review, read(50, { inReplyTo: "review" }), read(51, {})],
      bought,
      FEEDBACK_STAGES,
    );
    expect(loop).toMatchObject({ purchases: 2, rate: { value: 0.5 } });
  });

  test.each([
    ["what was met came after the purchase", read(60, { inReplyTo: "review" })],
    ["nothing was met", read(50, { content: { id: "film" } })],
    ["the opinion was not given yet", read(40, { content: { id: "film", author: "ann" } })],
    ["the answered opinion was not given yet", read(39, { inReplyTo: "review" })],
    [
      "the opinion is one's own",
      act("x", 50, {
        kind: "reply",
        actor: "ann",
        inReplyTo: "review",
        content: { id: "film", author: "ann" },
      }),
    ],
  ])("stays open where %s", (_why, met) => {
    expect(after(review, met)).toBe(0);
  });

  test("stays open where the opinion's author had not bought, or nobody gave it", () => {
    const early = { ...review, at: 20 };
    const stranger = { ...review, actor: "zoe" };
    expect(after(early, read(50, { inReplyTo: "review" }))).toBe(0);
    expect(after(stranger, read(50, { inReplyTo: "review" }))).toBe(0);
    const { actor: _nobody, ...anonymous } = read(50, { inReplyTo: "review" });
    expect(after(review, anonymous)).toBe(0);
  });

  test("remembers an opinion as long as it is told", () => {
    const minute = 60_000;
    const acts = [
      review,
      read(50, { inReplyTo: "review" }),
      act("again", 55, { actor: "bob", inReplyTo: "review" }),
    ];
    const late = [sale("a", 20), sale("b", 50 + 2 * minute, { actor: "bob" })];
    const found = (lookback: "1m" | "3m") =>
      feedbackCycle(acts, late, FEEDBACK_STAGES, { lookback }).loop?.afterOpinion;
    expect([found("1m"), found("3m")]).toEqual([0, 1]);
  });
});
