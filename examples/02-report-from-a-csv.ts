// A real export: totals per post become interactions with a count, and exposures.
import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import {
  engagementRateByReach,
  fiveLevels,
  formatMetric,
  interval,
  meanOf,
  pooled,
  rollup,
} from "paliers";
import { checkExport, facebookMetrics } from "paliers/sources";

const file = new URL("data/facebook-metrics.csv", import.meta.url);
const rows: unknown[] = parse(readFileSync(file), { columns: true, delimiter: ";" });
const calendar = { timeZone: "Europe/Lisbon" };
const { records, rejected, interactions, exposures } = checkExport(rows, facebookMetrics, {
  calendar,
});
console.log(`${records} records, ${rejected.length} rejected`);

// Pooled and mean are different numbers, and here they rank the types of post differently.
const posts = rollup(interactions, fiveLevels, { by: ["contentType", "content"], exposures });
for (const type of ["Link", "Photo", "Status", "Video"]) {
  const rates = posts.filter(({ group }) => group.contentType === type).map(engagementRateByReach);
  console.log(
    type.padEnd(7),
    `pooled ${formatMetric(pooled(rates))}`.padEnd(15),
    `mean of posts ${formatMetric(meanOf(rates, { seed: 1 }))}`,
  );
}

const whole = interval(engagementRateByReach(rollup(interactions, fiveLevels, { exposures })));
console.log(whole.value, whole.numerator, whole.denominator);
