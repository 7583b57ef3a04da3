import type { Measurement } from "../../model/outcome/measurement.ts";
import { studentQuantile } from "../../stats/distributions/student-quantile.ts";
import type { GoalTime } from "./goal-time.ts";
import type { Projected } from "./project-flow.ts";
import { PROJECTION_CONFIDENCE } from "./projection-confidence.ts";

/** Two points lie on a line without any doubt, so that nothing would be known about the next one. */
const FEWEST = 3;

/**
 * Projects a survey's measure along the straight line through all of its results.
 *
 * A survey finds a level, not a flow: one point has no direction, and nothing is multiplied. Least
 * squares over the instants of the surveys, and the prediction interval of Student's t with n - 2
 * degrees of freedom at the deadline.
 *
 * @param surveys - In the order of time, one an instant.
 */
export function projectSurvey(surveys: readonly Measurement[], time: GoalTime): Projected {
  const count = surveys.length;
  if (count < FEWEST) return { projection: null, reason: "too-few" };

  // In shares of the goal's time: milliseconds since 1970 squared would cost half of the digits.
  const place = (at: number) => (at - time.start) / (time.end - time.start);
  const meanPlace = surveys.reduce((sum, { at }) => sum + place(at), 0) / count;
  const meanValue = surveys.reduce((sum, { value }) => sum + value, 0) / count;
  let spread = 0;
  let together = 0;
  for (const { at, value } of surveys) {
    spread += (place(at) - meanPlace) ** 2;
    together += (place(at) - meanPlace) * (value - meanValue);
  }
  const slope = together / spread;
  const line = (at: number) => meanValue + slope * (place(at) - meanPlace);
  const rest = surveys.reduce((sum, { at, value }) => sum + (value - line(at)) ** 2, 0);
  const error = Math.sqrt(
    (rest / (count - 2)) * (1 + 1 / count + (place(time.end) - meanPlace) ** 2 / spread),
  );
  const half = studentQuantile(0.975, count - 2) * error;
  const value = line(time.end);
  return {
    projection: {
      value,
      lower: value - half,
      upper: value + half,
      confidence: PROJECTION_CONFIDENCE,
    },
  };
}
