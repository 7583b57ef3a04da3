import { expect, it } from "vitest";
import {
  engagementRateByFollowers,
  fiveLevels,
  type Interaction,
  pooled,
  rollup,
} from "../../src/index.ts";

// Own; after github.com/okfn/measure/pull/20 (followers are a lifetime figure, not one of the day).
it("32: four weeks of the same 1,000 followers are not 4,000", () => {
  const channel = { platform: "facebook", ownership: "owned" } as const;
  const weeks = [2, 9, 16, 23].map((day) => Date.UTC(2026, 2, day));
  const acts = weeks.map((at, i): Interaction => {
    return { id: `${i}`, at, kind: "like", channel, count: 10 };
  });
  const exposures = weeks.map((at) => ({ at, channel, followers: 1000 }));
  const whole = engagementRateByFollowers(rollup(acts, fiveLevels, { exposures }));
  expect(whole.value).toBe(0.04);
  // The report expects 0.04, or a refusal as for people. Issue 10 (§4) decides: it is refused.
  const rows = rollup(acts, fiveLevels, { by: ["week"], exposures });
  const weekly = pooled(rows.map(engagementRateByFollowers));
  expect(weekly).toMatchObject({ value: null, reason: "not-additive" });
});
