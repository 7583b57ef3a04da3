import { normalQuantile } from "../../stats/distributions/normal-quantile.ts";
import { studentQuantile } from "../../stats/distributions/student-quantile.ts";
import { projectCount } from "../../stats/time/project-count.ts";
import type { GoalReason, Projection } from "./goal-result.ts";
import type { GoalTime } from "./goal-time.ts";
import { PROJECTION_CONFIDENCE } from "./projection-confidence.ts";

/** One conversion: 1 where conversions are counted, its minor units where money is. */
export interface Flow {
  readonly at: number;
  readonly size: number;
}

/** What is to be expected, or why nothing can be said. */
export interface Projected {
  readonly projection: Projection | null;
  readonly reason?: GoalReason;
}

/** Two weeks: a rhythm of the week has to be seen twice before it is told from a burst. */
const FEWEST_DAYS = 14;
const FEWEST_FLOWS = 10;
/** Bursts that make up what was achieved; with fewer of them no bound held in simulations. */
const FEWEST_BURSTS = 3;
/** The dispersion itself is a guess, and a poor one where bursts are few; found by simulation. */
const DOUBT = 3;
const LOWER = 0.025;

/**
 * Projects what flows in day by day: the time left brings what the time passed brought.
 *
 * A plain count interval supposes that conversions come one by one, and holds the outcome 63 times
 * in 100 where they come in bursts. So the daily totals tell their own dispersion first,
 *
 * `φ = max(Σsize²/Σsize, Σ(day - mean)²/mean/(days - 1))`,
 *
 * widened for having been measured on few days (Student over normal) and few bursts; then what is
 * left is `φ × NegBin(x/φ + ½, T1/(T1 + T2))`, which for φ = 1 is the prediction of a Poisson rate under
 * Jeffreys' prior. `test/bench/forecast-coverage.mjs` measures how
 * often the bounds hold.
 *
 * @param scale - Units of `size` in one unit of the result: 100 for cents.
 */
export function projectFlow(flows: readonly Flow[], scale: number, time: GoalTime): Projected {
  const { days, daysElapsed, dayOf } = time;
  const total = flows.reduce((sum, { size }) => sum + size, 0);
  if (daysElapsed >= days) {
    const value = total / scale;
    return { projection: { value, lower: value, upper: value, confidence: PROJECTION_CONFIDENCE } };
  }
  const whole = Math.floor(daysElapsed);
  if (whole < FEWEST_DAYS || flows.length < FEWEST_FLOWS || total <= 0) {
    return { projection: null, reason: "too-few" };
  }

  const daily = new Array<number>(whole).fill(0);
  for (const { at, size } of flows) {
    const day = dayOf(at);
    // The running day is not over: it counts in the total only.
    if (day < whole) daily[day] = (daily[day] ?? 0) + size;
  }
  const mean = daily.reduce((sum, day) => sum + day, 0) / whole;
  const squares = daily.reduce((sum, day) => sum + (day - mean) ** 2, 0);
  const single = flows.reduce((sum, { size }) => sum + size ** 2, 0) / total;
  const dispersion = mean > 0 ? Math.max(single, squares / mean / (whole - 1)) : total;
  if (total / dispersion < FEWEST_BURSTS) return { projection: null, reason: "too-bursty" };

  const doubt = (studentQuantile(LOWER, whole - 1) / normalQuantile(LOWER)) ** 2;
  const unit = dispersion * doubt * (1 + (DOUBT * dispersion) / total);
  const { lower, upper } = projectCount(
    { count: total, elapsed: daysElapsed, remaining: days - daysElapsed },
    { dispersion: unit },
  );
  if (lower === null || upper === null) return { projection: null, reason: "too-few" };
  return {
    projection: {
      value: (total * days) / daysElapsed / scale,
      lower: lower / scale,
      upper: upper / scale,
      confidence: PROJECTION_CONFIDENCE,
    },
  };
}
