import { expect, test } from "vitest";
import { fiveLevels, rollup } from "../../src/index.ts";
import { check, interactionRecord } from "../../src/sources/index.ts";

// Source: fivetran/dbt_quickbooks#95 and dbt_hubspot_source#123: where sources are put together the key is source and id.
// By hand: two comments on two networks, by two people.
test("the comment 77 of Facebook and the comment 77 of Instagram are two acts", () => {
  const row = (platform: string, actor: string) => ({
    id: "77",
    at: "2026-03-02T10:00:00Z",
    kind: "comment",
    "channel.platform": platform,
    "channel.ownership": "owned",
    actor,
  });
  const { accepted } = check([row("facebook", "ann"), row("instagram", "bob")], interactionRecord);
  expect(accepted.length).toBe(2);

  const acts = ["facebook", "instagram"].map((platform) => ({
    id: "77",
    at: 0,
    kind: "comment",
    channel: { platform, ownership: "owned" as const },
  }));
  const live = rollup(acts, fiveLevels, { by: ["platform"] });
  expect(live.map((one) => [one.group.platform, one.interactions])).toEqual([
    ["facebook", 1],
    ["instagram", 1],
  ]);
});
