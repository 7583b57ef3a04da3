import type { Metric } from "./metric.ts";

const TIMES = ["hour", "day", "week", "month", "quarter", "year"];

/** How many values of these dimensions, taken together, there are among the rows. */
function placesOf(metrics: readonly Metric[], dimensions: readonly string[]): number {
  const places = metrics.map(({ group }) =>
    JSON.stringify(dimensions.map((dimension) => group?.[dimension] ?? null)),
  );
  return new Set(places).size;
}

/**
 * Whether values of one KPI add up: nobody, no act and no audience stands in two of them.
 *
 * What carries no group is taken as it is given: whoever made it knows what it holds.
 */
export function addsUp(metrics: readonly Metric[]): boolean {
  const isDistinct = ({ counts, per, aggregate }: Metric): boolean =>
    counts === "people" || per === "people" || aggregate !== undefined;
  if (metrics.some(isDistinct)) return false;
  const grouped = metrics.filter(({ group }) => group !== undefined);
  // An act about two brands stands in the rows of both.
  const about = grouped.filter(({ group }) => typeof group?.["about"] === "string");
  if (placesOf(about, ["about"]) > 1) return false;
  const followed = grouped.filter(({ basis }) => basis === "followers");
  if (followed.length < 2) return true;
  // Followers are those of a platform and an account: in another week or before another content they
  // are the same people. A KPI for each post counts them once a post, which adds up over contents.
  const isPerPost = followed.every(({ id }) => id.includes("per-post"));
  return isPerPost
    ? placesOf(followed, TIMES) === 1
    : placesOf(followed, ["platform", "account"]) === followed.length;
}
