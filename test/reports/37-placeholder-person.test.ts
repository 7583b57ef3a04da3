// Three strangers, all called "undefined"; the till writes "null" for a buyer whom nobody knows.
// PostHog/posthog#12008, PostHog/posthog-js#34, PostHog/posthog.com#6056: a page that is not ready writes the
// word undefined, null or [object Object] as the id of the person, and one giant person takes everybody's acts.
// By hand: one person is known, ann. Three acts of five are nobody's. The sale of "undefined" follows no click.
import { expect, test } from "vitest";
import { conversionPaths } from "../../src/impact/index.ts";
import { fiveLevels, rollup } from "../../src/index.ts";
import { check, conversionRecord, interactionRecord } from "../../src/sources/index.ts";

const row = (id: string, actor: string, campaign: string) => ({
  id,
  at: `2026-03-02T10:0${id}:00Z`,
  kind: "click",
  "channel.platform": "web",
  "channel.ownership": "owned",
  actor,
  campaign,
});

test("37: a placeholder is no person, and that is told", () => {
  const acts = check(
    [
      row("1", "undefined", "spring"),
      row("2", "undefined", "hiring"),
      row("3", "[object Object]", "spring"),
      row("4", "ann", "spring"),
      row("5", "ann", "spring"),
    ],
    interactionRecord,
  );
  const sales = check(
    [
      { id: "s", at: "2026-03-03T10:00:00Z", goal: "sale", actor: "undefined" },
      { id: "t", at: "2026-03-03T10:00:00Z", goal: "sale", actor: "null" },
    ],
    conversionRecord,
  );
  const facts = rollup(acts.accepted, fiveLevels);
  const paths = conversionPaths(acts.accepted, sales.accepted, { by: "campaign", lookback: "30d" });
  expect({
    people: facts.people,
    anonymous: facts.anonymous,
    unattributed: paths.unattributed,
    told: acts.warnings.length > 0,
  }).toEqual({ people: 1, anonymous: 3, unattributed: 2, told: true });
});
