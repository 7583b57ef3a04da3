// Success is tracked against goals; engagement is not imported here at all.
import { defineGoal, money, success, track } from "paliers/goals";

const newCustomers = defineGoal({
  id: "new-customers",
  counts: "conversions",
  target: 400,
  from: "2026-01-01",
  by: "2026-03-31",
});
const awareness = defineGoal({
  id: "awareness",
  counts: "points",
  target: 5,
  baseline: 31,
  from: "2026-01-01",
  by: "2026-06-30",
});
const asOf = "2026-03-16";
const results = [
  track(
    [
      {
        id: "c1",
        at: Date.parse("2026-02-01T10:00:00Z"),
        actor: "u7",
        goal: "new-customers",
        value: money(49, "EUR"),
      },
    ],
    newCustomers,
    { asOf },
  ),
  track([{ goal: "awareness", at: Date.parse("2026-03-01T00:00:00Z"), value: 32.8 }], awareness, {
    asOf,
  }),
];
for (const result of results) {
  switch (result.status) {
    case "reached":
    case "ahead":
    case "on-track":
      console.log(result.goal.id, "ok");
      break;
    case "behind":
    case "missed":
      console.log(result.goal.id, result.value, "of", result.expected, "expected today");
      break;
    case "not-started":
    case "no-data":
      console.log(result.goal.id, result.reason);
      break;
    default:
      result.status satisfies never;
  }
}
process.exitCode = success(results) ? 0 : 1;
