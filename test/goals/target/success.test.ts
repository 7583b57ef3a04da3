import { describe, expect, test } from "vitest";
import { defineGoal, success, track } from "../../../src/goals/index.ts";
import type { Metric } from "../../../src/index.ts";
import { instant, refusal } from "../fixtures.ts";

const cv = defineGoal({
  id: "cv",
  counts: "conversions",
  target: 1,
  from: "2026-01-01",
  by: "2026-01-31",
});
const asOf = "2026-01-31";
const reached = track([{ id: "a", at: instant("2026-01-05"), goal: "cv" }], cv, { asOf });
const missed = track([], cv, { asOf });
const likes: Metric = {
  measures: "engagement",
  id: "engagement-rate-by-reach",
  value: 1_000_000,
  unit: "ratio",
  numerator: 1_000_000,
  denominator: 1,
  counts: "acts",
};

describe("success", () => {
  test("is all goals reached", () => {
    expect(success([reached])).toBe(true);
    expect(success([reached, missed])).toBe(false);
    expect(success([missed, reached])).toBe(false);
  });

  test("is not the absence of goals", () => {
    expect(success([])).toBe(false);
  });

  test("needs no engagement: a brand without a single interaction can succeed", () => {
    // Nothing but a CV exists here: no channel, no actor, no interaction of anybody.
    expect(reached.status).toBe("reached");
    expect(success([reached])).toBe(true);
  });

  test("is never a million likes", () => {
    // @ts-expect-error engagement is not success
    expect(() => success([likes])).toThrow();
    // @ts-expect-error engagement is not success, also beside a goal that failed
    const { code, message } = refusal(() => success([missed, likes]));
    expect(code).toBe("engagement-is-not-success");
    expect(message).toBe(
      'paliers engagement-is-not-success: success() got "engagement-rate-by-reach" (engagement) at index 1',
    );
  });

  test.each([
    [[null]],
    [[undefined]],
    [[7]],
    [["reached"]],
    [[{ status: "reached" }]],
    [[{ measures: "goal" }]],
    [null],
    [undefined],
    [42],
    ["reached"],
    [{ status: "reached" }],
  ])("refuses %j, which is no list of goal results", (results) => {
    expect(refusal(() => Reflect.apply(success, undefined, [results])).code).toBe("invalid-input");
  });
});
