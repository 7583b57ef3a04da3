import { describe, expect, test } from "vitest";
import { defineGoal, track } from "../../../src/goals/index.ts";
import { DAY, instant } from "../fixtures.ts";
import { normal, seeded } from "./simulate.ts";

const goal = defineGoal({
  id: "awareness",
  counts: "points",
  baseline: 30,
  target: 10,
  from: "2026-01-01",
  by: "2026-04-10",
});
const start = instant("2026-01-01T00:00:00Z");
const found = (day: number, value: number) => ({
  goal: "awareness" as const,
  at: start + day * DAY,
  value,
});
const asOf = "2026-02-20";

describe("the projection of a survey", () => {
  test("is refused from one point, and from two", () => {
    for (const surveys of [[found(10, 31)], [found(10, 31), found(20, 32)]]) {
      expect(track(surveys, goal, { asOf })).toMatchObject({
        projection: null,
        reason: "too-few",
        status: "behind",
      });
    }
  });

  test("of three points on a line goes on along it", () => {
    const surveys = [found(30, 33), found(10, 31), found(20, 32)];
    const { projection, reason } = track(surveys, goal, { asOf });
    expect(reason).toBeUndefined();
    expect(projection?.value).toBeCloseTo(40, 9);
    expect(projection?.lower).toBeCloseTo(40, 9);
    expect(projection?.upper).toBeCloseTo(40, 9);
  });

  test("has the prediction interval of the textbook", () => {
    // y = 1, 2, 2, 3 at 0, 1, 2, 3: slope 0.6, residual variance 0.1, next at 4: 3.5 ± t(2) × sqrt(0.25)
    const goalOfFour = { ...goal, by: "2026-01-04" } as const;
    const surveys = [found(0, 1), found(1, 2), found(2, 2), found(3, 3)];
    const { projection } = track(surveys, goalOfFour, { asOf: start + 3.5 * DAY });
    expect(projection?.value).toBeCloseTo(3.5, 9);
    const half = 4.302652729749464 * Math.sqrt(0.1 * (1 + 1 / 4 + 6.25 / 5));
    expect(projection?.lower).toBeCloseTo(3.5 - half, 9);
    expect(projection?.upper).toBeCloseTo(3.5 + half, 9);
  });

  test("does not mind surveys at uneven times", () => {
    const surveys = [found(1, 30.1), found(2, 30.2), found(40, 34)];
    expect(track(surveys, goal, { asOf }).projection?.value).toBeCloseTo(40, 9);
  });

  test("is what was found, once the days are over", () => {
    const { projection, status } = track([found(10, 31)], goal, { asOf: "2026-04-10" });
    expect(projection).toEqual({ value: 31, lower: 31, upper: 31, confidence: 0.95 });
    expect(status).toBe("missed");
  });

  test("holds a survey at the deadline 95 times in 100", () => {
    const random = seeded(3);
    const rounds = 2000;
    let inside = 0;
    for (let round = 0; round < rounds; round += 1) {
      const surveys = [5, 15, 20, 35, 48].map((day) => found(day, 30 + day / 20 + normal(random)));
      const { projection } = track(surveys, goal, { asOf });
      const outcome = 35 + normal(random);
      if (projection === null) throw new Error("five surveys are enough");
      inside += outcome >= projection.lower && outcome <= projection.upper ? 1 : 0;
    }
    expect(inside / rounds).toBeGreaterThan(0.935);
    expect(inside / rounds).toBeLessThan(0.965);
  });
});
