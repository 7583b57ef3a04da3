import type { Measurement } from "../../model/outcome/measurement.ts";
import { canonicalText } from "../../util/canonical-text.ts";
import { statedAt } from "../stated-at.ts";
import type { Goal } from "./goal.ts";
import type { GoalReading } from "./goal-reading.ts";
import type { GoalTime } from "./goal-time.ts";
import { projectSurvey } from "./project-survey.ts";
import { surveyBounds } from "./survey-bounds.ts";

/** Reads the level that the last survey found, and projects the line through all of them. */
export function readMeasurements(
  records: Iterable<Measurement>,
  goal: Goal,
  time: GoalTime,
): GoalReading {
  const until = Math.min(time.now, time.end);
  const byInstant = new Map<number, Measurement>();
  for (const record of records) {
    if (!isReadable(record) || record.goal !== goal.id) continue;
    if (record.at < time.start || record.at >= until) continue;
    const known = byInstant.get(record.at);
    if (known === undefined || replaces(record, known, time.now)) byInstant.set(record.at, record);
  }
  const surveys = [...byInstant.values()].sort((a, b) => a.at - b.at);
  const last = surveys.at(-1);
  if (last === undefined)
    return { value: null, projection: null, counted: 0, reason: "no-records" };
  const value = last.value + 0;
  const { projection, reason } =
    time.daysElapsed >= time.days
      ? { projection: { value, lower: value, upper: value, confidence: 1 } }
      : projectSurvey(surveys, time);
  const counted = surveys.length;
  const read = { value, projection, counted, ...surveyBounds(last, goal) };
  return reason === undefined ? read : { ...read, reason };
}

/**
 * A survey is its goal and its instant: the one stated last counts, and of equals the same in any order.
 * What was stated later than now is not known yet; where nothing else is, the first one stands.
 */
function replaces(record: Measurement, known: Measurement, now: number): boolean {
  const stated = statedAt(record);
  const before = statedAt(known);
  if (stated === before) return canonicalText(record) < canonicalText(known);
  return stated > before ? stated < now : before >= now;
}

/** Records may come from JavaScript, where the types promise nothing. */
function isReadable(record: Measurement): boolean {
  return Number.isFinite(record.at) && Number.isFinite(record.value);
}
