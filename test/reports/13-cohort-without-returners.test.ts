import { expect, test } from "vitest";
import {
  fourLevels,
  type Interaction,
  newcomers,
  retention,
  timeToLevel,
} from "../../src/index.ts";

// github.com/PostHog/posthog/issues/17315; github.com/PostHog/posthog/issues/14239: the event that makes the
// cohort (a sign-up, a first visit) is another than the one counted as a return; the cohort is all who did
// the first. Four signed up, one came back to comment.
const channel = { platform: "forum", ownership: "owned" } as const;
const on = (day: number) => Date.UTC(2026, 2, day);
const firstSeen = new Map([
  ["ann", on(2)],
  ["bob", on(2)],
  ["cid", on(3)],
  ["dan", on(3)],
]);
const comments: readonly Interaction[] = [
  { id: "1", at: on(10), kind: "comment", channel, actor: "ann" },
];
const asOf = "2026-03-31";

test("a cohort is everybody who signed up, not only those who came back", () => {
  const { people, all } = retention(comments, { firstSeen, periods: 1, asOf });
  const climbers = timeToLevel(comments, fourLevels, { level: "curation", firstSeen, asOf });
  expect({ people, rates: all.map(({ rate }) => rate.value), climbers: climbers.people }).toEqual({
    people: 4,
    rates: [0, 0.25],
    climbers: 4,
  });
});

test("a first act after the sign-up is a return of the newcomers too", () => {
  const { rows } = newcomers(comments, { firstSeen, within: "14d", asOf });
  expect(rows).toMatchObject([
    { key: "2026-W10", newcomers: 4, repeat: 1, driveBy: 3, pending: 0, rate: { value: 0.25 } },
    { key: "2026-W11", newcomers: 0 },
  ]);
});
