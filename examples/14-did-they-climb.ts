// Did the campaign make people climb? Those who took part, beside those who did not. (Invented data.)
import { createReadStream } from "node:fs";
import { climbsByCampaign, fiveLevels, type Interaction, labelOf } from "paliers";
import { interactionRecord, readCsv } from "paliers/sources";

const file = createReadStream(new URL("data/bakery/interactions.csv", import.meta.url));
const acts: Interaction[] = [];
for await (const batch of readCsv(file, interactionRecord)) acts.push(...batch);

// Four weeks before the campaign, four weeks after it; its own days, a contest, count for neither.
const campaigns = climbsByCampaign(acts, fiveLevels, {
  window: "28d",
  weeks: 1,
  asOf: "2026-04-12",
});
const percent = (share: number | null) => (share === null ? "n/a" : `${Math.round(share * 100)}%`);

for (const { campaign, exposed, others, difference, holding, warnings } of campaigns) {
  console.log(campaign);
  for (const [name, people] of [
    ["took part", exposed],
    ["others", others],
  ] as const) {
    if (people === null) continue;
    const { promoted, held, demoted, arrived, left, shares } = people;
    console.log(
      ` ${name.padEnd(9)} climbed ${promoted} (${percent(shares.promoted)} of those there both times),`,
      `stayed ${held}, fell ${demoted}, arrived ${arrived}, left ${left}`,
    );
  }
  console.log(` difference in the share that climbed: ${percent(difference.promoted)}`);
  console.log(` a week later ${holding.holding} of ${holding.climbs} climbs still hold`);
  // Who takes part chooses to, and who stood low tends to rise: an association, no cause.
  console.log(" keep in mind:", warnings.join(", ") || "nothing");

  console.log("\nWhere those who took part went:");
  for (const { from, to, people } of exposed?.moves ?? []) {
    const [before, after] = [from, to].map((level) =>
      level === null ? "(absent)" : labelOf(level, fiveLevels),
    );
    console.log(` ${String(people).padStart(2)}  ${before} → ${after}`);
  }
}
