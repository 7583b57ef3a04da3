import fc from "fast-check";
import { expect, test } from "vitest";
import { type Conversion, defineGoal, track } from "../../src/goals/index.ts";
import { conversionPaths, linearTouch } from "../../src/impact/index.ts";
import { engagementRateByReach, fiveLevels, type Interaction, rollup } from "../../src/index.ts";

const channel = { platform: "web", ownership: "owned" } as const;
const start = Date.UTC(2026, 0, 1);
const cv = defineGoal({
  id: "cv",
  counts: "conversions",
  target: 10,
  from: "2026-01-01",
  by: "2026-01-31",
});
const days = fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 20 });
const actsOn = (list: readonly number[]): readonly Interaction[] =>
  list.map((day, index) => ({
    id: `a${index}`,
    at: start + day * 86_400_000,
    kind: "like",
    actor: `u${day % 5}`,
    channel,
  }));
const conversionsOn = (list: readonly number[]): readonly Conversion<"cv">[] =>
  list.map((day, index) => ({
    id: `c${index}`,
    at: start + day * 86_400_000,
    goal: "cv",
    actor: `u${day % 5}`,
  }));

test("a conversion changes no engagement KPI, and a million likes change no goal", () => {
  const exposures = [{ at: start, channel, reach: 1000 }];
  fc.assert(
    fc.property(days, days, (liked, converted) => {
      const acts = actsOn(liked);
      const likes = { ...actsOn([3])[0], id: "million", count: 1_000_000 } as Interaction;
      const conversions = conversionsOn(converted);
      const before = {
        rate: engagementRateByReach(rollup(acts, fiveLevels, { exposures })),
        goal: track(conversions, cv, { asOf: "2026-01-20" }),
      };
      // The only place that sees both reads them, and leaves both as they were.
      linearTouch(
        conversionPaths([...acts, likes], conversions, { by: "platform", lookback: "30d" }),
      );
      expect(engagementRateByReach(rollup(acts, fiveLevels, { exposures }))).toEqual(before.rate);
      expect(track(conversions, cv, { asOf: "2026-01-20" })).toEqual(before.goal);
    }),
    { numRuns: 2000 },
  );
});
