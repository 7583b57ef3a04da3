import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { zoneClock } from "../../src/calendar/zone-clock.ts";
import {
  type Conversion,
  type Goal,
  type GoalResult,
  type Measurement,
  track,
} from "../../src/goals/index.ts";
import { goalPace } from "../../src/stats/index.ts";
import { canonicalText } from "../../src/util/canonical-text.ts";
import { deepNumbers } from "../support/deep-numbers.ts";
import { DAY, instant } from "./fixtures.ts";

const RUNS = { numRuns: 2000 };
const START = instant("2026-01-01T00:00:00Z");
const POLICIES = [
  "every",
  "once-per-actor",
  { oncePer: "day" },
  { oncePer: "week" },
  { oncePer: "month" },
] as const;

// Few ids, actors and instants, so that copies, repeats and ties are the rule.
const at = fc.oneof(
  fc.integer({ min: -5, max: 40 }).map((day) => START + day * DAY),
  fc.integer({ min: START - 5 * DAY, max: START + 40 * DAY }),
);
const anyConversion: fc.Arbitrary<Conversion<"g">> = fc
  .record({
    id: fc.integer({ min: 0, max: 25 }).map(String),
    at,
    actor: fc.option(fc.constantFrom("ann", "bob", "__proto__", ""), { nil: undefined }),
    minor: fc.option(fc.integer({ min: -500, max: 9999 }), { nil: undefined }),
  })
  .map(({ id, at: when, actor, minor }) => ({
    id,
    at: when,
    goal: "g" as const,
    ...(actor === undefined ? undefined : { actor }),
    ...(minor === undefined ? undefined : { value: { minor, currency: "EUR" } }),
  }));
const anyGoal: fc.Arbitrary<Goal<"g", "conversions" | "value">> = fc.record({
  id: fc.constant("g" as const),
  counts: fc.constantFrom("conversions" as const, "value" as const),
  target: fc.constantFrom(1, 7, 300, -4, 0.5),
  currency: fc.constant("EUR"),
  from: fc.constant("2026-01-01" as const),
  by: fc.constantFrom("2026-01-01" as const, "2026-01-20" as const, "2026-02-10" as const),
  policy: fc.constantFrom(...POLICIES),
});
const anySurvey: fc.Arbitrary<Measurement<"g">> = fc.record({
  goal: fc.constant("g" as const),
  at,
  value: fc.oneof(fc.integer({ min: 0, max: 100 }), fc.double({ min: 0, max: 100, noNaN: true })),
});
const anySurveyGoal: fc.Arbitrary<Goal<"g", "points" | "percent">> = fc.record({
  id: fc.constant("g" as const),
  counts: fc.constantFrom("points" as const, "percent" as const),
  target: fc.constantFrom(5, -5, 0.1),
  baseline: fc.constantFrom(31, 6.5, 0.3),
  from: fc.constant("2026-01-01" as const),
  by: fc.constantFrom("2026-01-20" as const, "2026-02-10" as const),
});
const calendar = fc.constantFrom(
  { timeZone: "UTC" },
  { timeZone: "Europe/Paris" },
  { timeZone: "Pacific/Apia", weekStart: "sunday" as const },
);

/** The slow way, written from the documentation: every record is compared with every other. */
function oracle(
  rows: readonly Conversion<"g">[],
  goal: Goal<"g", "conversions" | "value">,
  now: number,
  zone: { readonly timeZone: string; readonly weekStart?: "sunday" },
): number {
  const clock = zoneClock(zone);
  const known = rows.filter((row) => row.at < now);
  const facts = [...new Set(known.map(({ id }) => id))].map((id) => {
    const copies = known.filter((row) => row.id === id);
    const statedAt = (time: number) =>
      copies
        .filter((row) => row.at === time)
        .map((row) => ({ row, text: canonicalText(row) }))
        .sort((a, b) => (a.text < b.text ? -1 : 1))[0]?.row;
    const when = Math.min(...copies.map((row) => row.at));
    const row = statedAt(Math.max(...copies.map(({ at: stated }) => stated)));
    // Who converted is what the first record says, if it does; what it is worth, what the last one says.
    return { id, row, when, who: statedAt(when)?.actor ?? row?.actor };
  });
  const inside = facts.filter(
    ({ when }) => when >= clock.startOfDay(goal.from) && when < clock.startOfDay(goal.by, 1),
  );
  const window = (when: number): string =>
    typeof goal.policy === "object" ? clock.bucketOf(when, goal.policy.oncePer).name : "";
  const counted = inside.filter((fact) => {
    if (goal.policy === "every") return true;
    const { who } = fact;
    if (who === undefined) return false;
    return !inside.some(
      (other) =>
        other.who === who &&
        window(other.when) === window(fact.when) &&
        (other.when < fact.when || (other.when === fact.when && other.id < fact.id)),
    );
  });
  if (goal.counts === "conversions") return counted.length;
  return counted.reduce((sum, { row }) => sum + (row?.value?.minor ?? 0), 0) / 100;
}

/** What holds for every result, whatever it was made from. */
function checkResult(result: GoalResult, records: number): void {
  const { value, progress, pace, projection, status, excluded, daysLeft, reason } = result;
  const numbers = deepNumbers(result);
  expect(numbers.every((number) => Number.isFinite(number) && !Object.is(number, -0))).toBe(true);
  expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  expect(excluded).toBeGreaterThanOrEqual(0);
  expect(excluded).toBeLessThanOrEqual(records);
  expect(progress === null).toBe(value === null);
  if (value === null || projection === null) expect(reason).toBeDefined();
  if (projection !== null) {
    expect(projection.lower).toBeLessThanOrEqual(projection.value);
    expect(projection.upper).toBeGreaterThanOrEqual(projection.value);
  }
  if (progress !== null && status !== "not-started") {
    expect(status === "reached").toBe(progress >= 1);
    expect(pace).not.toBeNull();
  }
  if (status === "missed") expect(daysLeft).toBe(0);
}

describe("tracking a goal", () => {
  test("finds what the slow way finds, in every calendar and under every policy", () => {
    fc.assert(
      fc.property(
        fc.array(anyConversion, { maxLength: 40 }),
        anyGoal,
        at,
        calendar,
        (rows, goal, asOf, zone) => {
          const result = track(rows, goal, { asOf, calendar: zone });
          expect(result.value).toBe(oracle(rows, goal, asOf, zone));
          checkResult(result, rows.length);
        },
      ),
      RUNS,
    );
  });

  test("does not depend on the order of the records, nor on exact copies", () => {
    const shuffled = fc
      .array(anyConversion, { maxLength: 40 })
      .chain((rows) =>
        fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
      );
    fc.assert(
      fc.property(shuffled, anyGoal, at, ([rows, others], goal, asOf) => {
        const result = track(rows, goal, { asOf });
        expect(track(others, goal, { asOf })).toEqual(result);
        const { excluded, ...twice } = track([...rows, ...others], goal, { asOf });
        expect(twice).toEqual({ ...result, excluded: undefined });
        expect(excluded).toBe(result.excluded + rows.length);
      }),
      RUNS,
    );
  });

  test("finds the last level of a survey, and nothing that is no number", () => {
    fc.assert(
      fc.property(
        fc.array(anySurvey, { maxLength: 12 }),
        anySurveyGoal,
        at,
        calendar,
        (rows, goal, asOf, zone) => {
          const clock = zoneClock(zone);
          const until = Math.min(asOf, clock.startOfDay(goal.by, 1));
          const known = rows.filter(
            (row) => row.at >= clock.startOfDay(goal.from) && row.at < until,
          );
          const result = track(rows, goal, { asOf, calendar: zone });
          const latest = Math.max(...known.map((row) => row.at));
          const last = known.filter((row) => row.at === latest).map(({ value }) => value + 0);
          if (last.length === 0) expect(result.value).toBeNull();
          else expect(last).toContain(result.value);
          checkResult(result, rows.length);
          expect(track(rows.toReversed(), goal, { asOf, calendar: zone })).toEqual(result);
        },
      ),
      RUNS,
    );
  });

  test("agrees with the pace of stats, where a day is a day", () => {
    fc.assert(
      fc.property(anySurvey, anySurveyGoal, at, ({ value }, goal, asOf) => {
        const start = instant(`${goal.from}T00:00:00Z`);
        const end = instant(`${goal.by}T00:00:00Z`) + DAY;
        fc.pre(asOf > start && asOf < end);
        const { baseline = 0 } = goal;
        const change = goal.counts === "percent" ? (baseline * goal.target) / 100 : goal.target;
        const result = track([{ goal: "g", at: start, value }], goal, { asOf });
        const pace = goalPace({
          baseline,
          value,
          target: baseline + change,
          start,
          now: asOf,
          end,
        });
        // Soon after the start a pace can be any large number: the digits count.
        const share = (mine: number | null, theirs: number | null) =>
          ((mine ?? 0) - (theirs ?? Number.NaN)) / Math.max(1, Math.abs(theirs ?? 0));
        expect(share(result.progress, pace.progress)).toBeCloseTo(0, 9);
        expect(share(result.pace, pace.pace)).toBeCloseTo(0, 9);
      }),
      RUNS,
    );
  });

  test("is not moved by a million likes: engagement has no way in", () => {
    fc.assert(
      fc.property(fc.array(anyConversion, { maxLength: 20 }), anyGoal, at, (rows, goal, asOf) => {
        // The types refuse interactions; even when they are bypassed, none of them counts.
        const likes: unknown[] = rows.map(({ id, at: when }) => ({
          id: `like:${id}`,
          at: when,
          kind: "like",
          count: 1_000_000,
          channel: { platform: "facebook", ownership: "owned" },
        }));
        const { excluded, ...before } = track(rows, goal, { asOf });
        const after: unknown = Reflect.apply(track, undefined, [
          [...likes, ...rows],
          goal,
          { asOf },
        ]);
        expect(after).toEqual({ ...before, excluded: excluded + likes.length });
      }),
      RUNS,
    );
  });
});
