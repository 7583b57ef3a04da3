// Who came back? Cohorts by week, and the people of each week by where they stand in their life. (Invented data.)
import { createReadStream } from "node:fs";
import { type Interaction, lifecycleCounts, retention } from "paliers";
import { interactionRecord, readCsv } from "paliers/sources";

const file = createReadStream(new URL("data/bakery/interactions.csv", import.meta.url));
const acts: Interaction[] = [];
for await (const batch of readCsv(file, interactionRecord)) acts.push(...batch);

const asOf = "2026-04-12";
const { cohorts, all } = retention(acts, { cohort: "week", period: "7d", periods: 6, asOf });
// What is not over yet is null, not zero: young cohorts do not look worse than they are.
const cell = (rate: number | null) =>
  (rate === null ? "" : `${Math.round(rate * 100)}%`).padStart(5);
console.log("first seen  people", ...all.map(({ period }) => `wk ${period}`.padStart(4)));
for (const { cohort, people, cells } of cohorts) {
  console.log(
    cohort.padEnd(10),
    String(people).padStart(7),
    ...cells.map(({ rate }) => cell(rate)),
  );
}
console.log("together".padEnd(18), ...all.map(({ rate }) => cell(rate)));

// active = new + returning + resurrecting
console.log("\nweek      active   new  returning  resurrecting  dormant");
for (const row of lifecycleCounts(acts, { unit: "week" }).rows) {
  const counts = [row.active, row.new, row.returning, row.resurrecting, row.dormant];
  const widths = [6, 4, 9, 12, 7];
  const cells = counts.map((count, index) => String(count).padStart(widths[index] ?? 0));
  console.log(row.period, cells.join("  "), row.censored ? " (everybody looks new here)" : "");
}
