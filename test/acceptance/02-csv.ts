// An export of a page: totals by post become interactions with a count, and exposures.
import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { engagementRateByReach, fiveLevels, formatMetric, rollup } from "paliers";
import { checkExport, facebookPosts, problemText } from "paliers/sources";

const calendar = { timeZone: "Europe/Paris" };
const rows: unknown[] = parse(readFileSync("facebook-posts.csv"), { columns: true, bom: true });
const { interactions, exposures, rejected } = checkExport(rows, facebookPosts, { calendar });
if (rejected.length > 0) console.error(problemText(rejected, { locale: "fr" }));
for (const facts of rollup(interactions, fiveLevels, { by: ["month"], exposures, calendar })) {
  const rate = formatMetric(engagementRateByReach(facts), "fr");
  console.log(facts.group.month, facts.byLevel["micro-interaction"], rate);
}
