import { describe, expect, test } from "vitest";
import { defineGoal, success, track } from "../../../src/goals/index.ts";
import { wilsonInterval } from "../../../src/stats/index.ts";
import { instant, refusal } from "../fixtures.ts";

const plain = {
  id: "awareness",
  counts: "points",
  baseline: 31,
  target: 1,
  from: "2026-01-01",
  by: "2026-03-31",
} as const;
const awareness = defineGoal(plain);
const asOf = "2026-03-31";
const found = (value: number, sampleSize?: number) =>
  ({ id: "s", goal: "awareness", at: instant("2026-03-01"), value, sampleSize }) as const;

describe("the error of a survey", () => {
  test("makes 32 of 50 people no sure step above 31", () => {
    const result = track([found(32, 50)], awareness, { asOf });
    const { lower, upper } = wilsonInterval(16, 50);
    expect(result).toMatchObject({ status: "reached", certain: false });
    expect(result.bounds?.lower).toBeCloseTo((lower ?? 0) * 100, 9);
    expect(result.bounds?.upper).toBeCloseTo((upper ?? 0) * 100, 9);
    expect(result.bounds).toMatchObject({ value: 32, confidence: 0.95 });
    expect(success([result])).toBe(false);
    expect(success([result], { uncertain: "refuse" })).toBe(false);
    expect(success([result], { uncertain: "accept" })).toBe(true);
  });

  test("leaves no doubt where the sample is large enough for the step", () => {
    const result = track([found(36, 2000)], awareness, { asOf });
    expect(result).toMatchObject({ status: "reached", certain: true });
    expect(success([result])).toBe(true);
    expect(track([found(20, 500)], awareness, { asOf })).toMatchObject({
      status: "missed",
      certain: true,
    });
  });

  test("is that of both surveys where the baseline says its size, as Newcombe puts them together", () => {
    const goal = defineGoal({ ...plain, baselineSize: 100 });
    const alone = track([found(36, 2000)], awareness, { asOf }).bounds;
    const both = track([found(36, 2000)], goal, { asOf });
    expect(both.certain).toBe(false);
    const { value, lower, upper } = wilsonInterval(31, 100);
    const [below, above] = [
      ((value ?? 0) - (lower ?? 0)) * 100,
      ((upper ?? 0) - (value ?? 0)) * 100,
    ];
    expect(both.bounds?.lower).toBeCloseTo(36 - Math.hypot(36 - (alone?.lower ?? 0), above), 9);
    expect(both.bounds?.upper).toBeCloseTo(36 + Math.hypot((alone?.upper ?? 0) - 36, below), 9);
  });

  test("is asked the other way where the measure should fall", () => {
    const complaints = defineGoal({ ...plain, target: -5 });
    expect(track([found(25, 50)], complaints, { asOf }).certain).toBe(false);
    expect(track([found(10, 500)], complaints, { asOf })).toMatchObject({
      status: "reached",
      certain: true,
    });
  });

  test("moves the level that is asked for where it is a percentage of the baseline", () => {
    const relative = defineGoal({
      ...plain,
      counts: "percent",
      target: 100,
      baselineSize: 400,
    });
    const { bounds, certain } = track([found(62, 400)], relative, { asOf });
    const base = wilsonInterval(124, 400);
    const now = wilsonInterval(248, 400);
    const below = ((now.value ?? 0) - (now.lower ?? 0)) * 100;
    const above = ((base.upper ?? 0) - (base.value ?? 0)) * 200;
    expect(bounds?.lower).toBeCloseTo(62 - Math.hypot(below, above), 9);
    expect(certain).toBe(false);
  });

  test("is not known without a sample, nor of what is no percentage of people", () => {
    for (const survey of [found(32), found(32, 0), found(132, 50), found(32, Number.NaN)]) {
      const result = track([survey], awareness, { asOf });
      expect(result).not.toHaveProperty("bounds");
      expect(result).not.toHaveProperty("certain");
      expect(success([result])).toBe(true);
    }
    expect(track([], awareness, { asOf })).not.toHaveProperty("certain");
  });

  test("needs a baseline of whole people, and none where a goal counts from zero", () => {
    for (const baselineSize of [0, 1.5, -3, Number.NaN])
      expect(refusal(() => defineGoal({ ...plain, baselineSize })).code).toBe("invalid-option");
    const sales = { ...plain, counts: "conversions", baseline: 0, baselineSize: 9 } as const;
    expect(refusal(() => defineGoal(sales)).code).toBe("goal-with-baseline");
  });

  test("is accepted or refused, and nothing else", () => {
    const wrong = (): unknown => Reflect.apply(success, undefined, [[], { uncertain: "acept" }]);
    expect(refusal(wrong).message).toContain("accept");
    const misspelt = (): unknown =>
      Reflect.apply(success, undefined, [[], { uncertian: "accept" }]);
    expect(refusal(misspelt).code).toBe("unknown-option");
  });
});

describe("a survey that is stated again", () => {
  test("counts by its latest revision, from that instant on", () => {
    const first = found(33);
    const corrected = { ...found(30), revision: instant("2026-03-20") };
    for (const rows of [
      [first, corrected],
      [corrected, first],
    ]) {
      expect(track(rows, awareness, { asOf })).toMatchObject({ value: 30, excluded: 1 });
      expect(track(rows, awareness, { asOf: "2026-03-10" }).value).toBe(33);
    }
    const alone = track([corrected], awareness, { asOf: "2026-03-10" });
    expect(alone.value).toBe(30);
  });
});
