import { expect, expectTypeOf, test } from "vitest";
import {
  type Conversion,
  defineGoal,
  type Measurement,
  recordsOf,
  track,
} from "../../../src/goals/index.ts";
import { instant, refusal } from "../fixtures.ts";

const days = { from: "2026-01-01", by: "2026-01-31" } as const;
const cv = defineGoal({ id: "cv", counts: "conversions", target: 5, ...days });
const trust = defineGoal({ id: "trust", counts: "points", baseline: 3, target: 5, ...days });
const at = instant("2026-01-10");

test("conversions of many goals are handed to the one that they name", () => {
  const all: readonly Conversion[] = [
    { id: "a", at, goal: "cv" },
    { id: "b", at, goal: "sale" },
  ];
  // @ts-expect-error they may be of another goal
  const loose = track(all, cv, { asOf: "2026-01-31" });
  const strict = track(recordsOf(all, cv), cv, { asOf: "2026-01-31" });
  expect(strict).toEqual({ ...loose, excluded: 0 });
  expectTypeOf(recordsOf(all, cv)).toExtend<readonly Conversion<"cv">[]>();
});

test("so are measurements", () => {
  const all: readonly Measurement[] = [{ at, goal: "trust", value: 4 }];
  expect(track(recordsOf(all, trust), trust, { asOf: "2026-01-31" }).value).toBe(4);
  expect(recordsOf(all, cv)).toEqual([]);
});

test("what holds no records is refused", () => {
  const act = (): unknown => Reflect.apply(recordsOf, undefined, ["rows", cv]);
  expect(refusal(act).code).toBe("invalid-input");
});
