import { expect, test } from "vitest";
import { retention } from "../../src/index.ts";

// github.com/mozilla/data-docs/pull/153 (rolling and cohorted); querybear.com/blog/cohort-retention-sql-query;
// datost.com/blog/cohort-retention-in-sql: the usual triangle anchors on a calendar period (acted in the month
// after the month of the first visit), not on each person's own day.
const channel = { platform: "forum", ownership: "owned" } as const;
const acts = [8, 9].map((day) => ({
  id: `${day}`,
  at: Date.UTC(2026, 2, day),
  kind: "read",
  channel,
  actor: "ann",
}));

test("first seen on a Sunday and back on the Monday is back in week 1 of the calendar", () => {
  // Added to the reported call: `dayMode: "calendar"`, which names the mode.
  const { rows } = retention(acts, {
    dayMode: "calendar",
    cohort: "week",
    periods: 1,
    asOf: "2026-03-31",
  });
  expect(rows[0]).toMatchObject({ key: "2026-W10" });
  expect(rows[0]?.cells[1]?.rate.value).toBe(1);
});
