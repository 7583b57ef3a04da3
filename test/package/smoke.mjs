// What a user's program does on its first day, printed as text: the same on every version of Node.
import { classify, engagementRateByReach, explain, fiveLevels, fourLevels, rollup } from "paliers";
import { check, interactionRecord } from "paliers/sources";
import { median } from "paliers/stats";

const row = (id, at, kind, platform, ownership, more) => ({
  id,
  at,
  kind,
  channel: { platform, ownership },
  ...more,
});
const rows = [
  row("1", "2026-03-28T23:30:00Z", "like", "facebook", "owned", { actor: "ann" }),
  row("2", "2026-03-29T00:30:00Z", "review", "shop", "owned", { actor: "ann" }),
  row("3", "2026-03-29T01:30:00Z", "review", "forum", "earned", { actor: "bob" }),
  row("4", "2026-10-25T01:30:00Z", "video", "forum", "earned", { count: 3 }),
  row("4", "2026-10-25T01:30:00Z", "video", "forum", "earned", { count: 3 }),
  row("5", "2026-10-25T01:30:00Z", "liek", "forum", "earned"),
];
const { accepted, rejected, duplicates } = check(rows, interactionRecord);
const exposures = [{ at: 1774828800000, channel: { platform: "facebook" }, reach: 1000 }];
const calendar = { timeZone: "Europe/Paris" };
const facts = rollup(accepted, fiveLevels, { exposures });

const golden = {
  levels: accepted.map((act) => [classify(act, fiveLevels), classify(act, fourLevels)]),
  rank: accepted.map((act) => explain(act, fiveLevels).rank),
  duplicates,
  rejected: rejected.map(({ field, code, hint }) => [field, code, hint ?? null]),
  days: rollup(accepted, fiveLevels, { by: ["day", "platform"], calendar }).map(
    ({ group, interactions, people }) => [group.day, group.platform, interactions, people],
  ),
  hours: rollup(accepted, fiveLevels, { by: ["hour"], calendar }).map(({ group }) => group.hour),
  rate: engagementRateByReach(facts).value,
  median: median([3, 1, 2]),
};
for (const [name, value] of Object.entries(golden)) console.log(name, JSON.stringify(value));
