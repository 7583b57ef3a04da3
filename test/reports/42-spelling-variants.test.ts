// Linkedin and linkedin; an accent typed as one sign and as two.
// plausible/analytics#393, TryGhost/Ghost#20508; infinidysk/infinidysk#890 (composed and decomposed accents).
// By hand: one network and one campaign for a reader, two rows each in the report. Texts are kept as they
// are, but it must be told.
import { expect, test } from "vitest";
import { type Dimension, fiveLevels, rollup } from "../../src/index.ts";
import { check, interactionRecord } from "../../src/sources/index.ts";

const row = (id: string, platform: string, campaign: string) => ({
  id,
  at: "2026-03-02T10:00:00Z",
  kind: "click",
  "channel.platform": platform,
  "channel.ownership": "owned",
  campaign,
});

test("42: spellings of one name stay apart and are told", () => {
  const { accepted, warnings } = check(
    [row("1", "Linkedin", "\u00e9t\u00e9"), row("2", "linkedin", "e\u0301te\u0301")],
    interactionRecord,
  );
  const rows = (by: Dimension) => rollup(accepted, fiveLevels, { by: [by] }).length;
  expect({
    platforms: rows("platform"),
    campaigns: rows("campaign"),
    told: warnings.map(({ field }) => field),
  }).toEqual({ platforms: 2, campaigns: 2, told: ["channel.platform", "campaign"] });
});
