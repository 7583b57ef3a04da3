// Are the goals on pace, and at what cost? The same answer in two languages.
import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import {
  costPerResult,
  defineGoal,
  formatMoney,
  type GoalStatus,
  money,
  recordsOf,
  success,
  track,
} from "paliers/goals";
import { check, conversionRecord, costRecord } from "paliers/sources";

const rows = (name: string): unknown[] =>
  parse(readFileSync(new URL(`data/shop/${name}.csv`, import.meta.url)), { columns: true });
const conversions = check(rows("conversions"), conversionRecord, { cells: true });
const costs = check(rows("costs"), costRecord, { cells: true });

const quarter = { from: "2026-01-01", by: "2026-03-31" } as const;
const goals = [
  defineGoal({
    id: "new-customers",
    counts: "conversions",
    target: 80,
    label: { en: "New customers", fr: "Nouveaux clients" },
    ...quarter,
  }),
  defineGoal({
    id: "applications",
    counts: "conversions",
    target: 20,
    label: { en: "Applications", fr: "Candidatures" },
    ...quarter,
  }),
];
const words = {
  en: { on: "on track", behind: "behind", of: "of", end: "at the deadline", each: "each cost" },
  fr: { on: "dans les temps", behind: "en retard", of: "sur", end: "à l’échéance", each: "coût" },
};
const isFine = (status: GoalStatus): boolean =>
  status === "on-track" || status === "ahead" || status === "reached";

const calendar = { timeZone: "Europe/Paris" };
const options = { calendar, hourlyRate: money(45, "EUR") };
for (const locale of ["en", "fr"] as const) {
  const { on, behind, of, end, each } = words[locale];
  for (const goal of goals) {
    const result = track(recordsOf(conversions.accepted, goal), goal, {
      asOf: "2026-03-16",
      calendar,
    });
    const { status, value, projection } = result;
    const spent = costPerResult(result, costs.accepted, options).value;
    const state = isFine(status) ? on : behind;
    console.log(`${goal.label?.[locale]}: ${state}, ${value} ${of} ${goal.target}`);
    if (projection !== null) {
      const [lower, upper] = [projection.lower, projection.upper].map(Math.round);
      console.log(`  ${end} ${Math.round(projection.value)} (${lower}–${upper})`);
    }
    if (spent !== null) console.log(`  ${each} ${formatMoney(spent, locale)}`);
  }
}
const results = goals.map((goal) =>
  track(recordsOf(conversions.accepted, goal), goal, { asOf: "2026-03-16", calendar }),
);
console.log("success:", success(results));
