import type { Measurement } from "../../model/outcome/measurement.ts";
import { canonicalText } from "../../util/canonical-text.ts";
import type { Goal } from "./goal.ts";
import type { GoalTime } from "./goal-time.ts";
import { projectSurvey } from "./project-survey.ts";
import type { Reading } from "./reading.ts";
import { PROJECTION_CONFIDENCE } from "./projection-confidence.ts";

/** Reads the level that the last survey found, and projects the line through all of them. */
export function readMeasurements(
  records: Iterable<Measurement>,
  goal: Goal,
  time: GoalTime,
): Reading {
  const until = Math.min(time.now, time.end);
  const byInstant = new Map<number, Measurement>();
  for (const record of records) {
    if (!isReadable(record) || record.goal !== goal.id) continue;
    if (record.at < time.start || record.at >= until) continue;
    const known = byInstant.get(record.at);
    // Two surveys of one instant: the same one is kept in whatever order they came.
    if (known !== undefined && canonicalText(known) <= canonicalText(record)) continue;
    byInstant.set(record.at, record);
  }
  const surveys = [...byInstant.values()].sort((a, b) => a.at - b.at);
  const last = surveys.at(-1);
  if (last === undefined)
    return { value: null, projection: null, counted: 0, reason: "no-records" };
  const value = last.value + 0;
  const { projection, reason } =
    time.daysElapsed >= time.days
      ? { projection: { value, lower: value, upper: value, confidence: PROJECTION_CONFIDENCE } }
      : projectSurvey(surveys, time);
  const counted = surveys.length;
  return reason === undefined
    ? { value, projection, counted }
    : { value, projection, counted, reason };
}

/** Records may come from JavaScript, where the types promise nothing. */
function isReadable(record: Measurement): boolean {
  return Number.isFinite(record.at) && Number.isFinite(record.value);
}
