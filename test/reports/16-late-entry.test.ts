import { expect, test } from "vitest";
import { fourLevels, timeToLevel } from "../../src/index.ts";

// github.com/CamDavidsonPilon/lifelines/issues/497 and 557: somebody who enters the study late could not have
// had the event before; counting them at risk from time 0 (immortal time) makes waiting look longer.
// Known since February, watched since March: at risk only while watched.
const channel = { platform: "forum", ownership: "owned" } as const;
const act = (id: string, day: number, kind: string, actor: string) => ({
  id,
  at: Date.UTC(2026, 2, day),
  kind,
  channel,
  actor,
});
const acts = [
  act("a1", 1, "read", "old"),
  act("a2", 5, "like", "old"),
  act("b1", 1, "read", "new1"),
  act("b2", 3, "like", "new1"),
  act("c1", 1, "read", "new2"),
];

test("somebody known since February is at risk only while watched", () => {
  const { rows, median } = timeToLevel(acts, fourLevels, {
    level: "curation",
    firstSeen: new Map([["old", Date.UTC(2026, 1, 1)]]),
    asOf: "2026-03-10",
  });
  // By hand, entry < t ≤ exit: on day 2 new1 and new2 are at risk (old enters on day 28): S = 1/2, the median is day 2.
  expect({ atRiskOnDay2: rows[0]?.atRisk, medianDays: (median.value ?? 0) / 864e5 }).toEqual({
    atRiskOnDay2: 2,
    medianDays: 2,
  });
});
