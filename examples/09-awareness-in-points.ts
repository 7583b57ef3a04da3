// A goal that no click measures: five points of awareness, asked in surveys.
import { defineGoal, type Measurement, track } from "paliers/goals";

const awareness = defineGoal({
  id: "awareness",
  counts: "points",
  baseline: 31,
  target: 5,
  from: "2026-01-01",
  by: "2026-06-30",
});
// "Up by 5 %" is another goal than "up by 5 points": relative to 31 it is 1.55 points.
const relative = defineGoal({ ...awareness, counts: "percent", baseline: 31 });

const surveys: readonly Measurement<"awareness">[] = [
  { goal: "awareness", at: Date.parse("2026-01-31T12:00:00Z"), value: 31.6, sampleSize: 1004 },
  { goal: "awareness", at: Date.parse("2026-02-28T12:00:00Z"), value: 32.4, sampleSize: 1011 },
  { goal: "awareness", at: Date.parse("2026-03-14T12:00:00Z"), value: 32.9, sampleSize: 998 },
];

for (const asOf of ["2026-01-15", "2026-02-01", "2026-03-16"] as const) {
  const { status, value, expected, progress, projection, reason } = track(surveys, awareness, {
    asOf,
  });
  const share = progress === null ? "unknown" : `${(progress * 100).toFixed(0)} % of the way`;
  console.log(asOf, status, value, `(${expected.toFixed(1)} expected)`, share);
  // One survey is no trend: nothing is projected before the third.
  const end =
    projection === null
      ? reason
      : `${projection.value.toFixed(1)}, between ${projection.lower.toFixed(1)} and ${projection.upper.toFixed(1)}`;
  console.log("  at the deadline:", end);
}
console.log("up by 5 %:", track(surveys, relative, { asOf: "2026-03-16" }).status);
