// How people climb: passages between levels from week to week, and how long a level takes to reach, in
// memory, beside DuckDB on a loaded table. npm run bench:people [ROWS].

import { fileURLToPath } from "node:url";
import { isDeepStrictEqual } from "node:util";
import { interactionsOf } from "./data.mjs";
import { openTables, rankSql } from "./duckdb.mjs";
import { library } from "./library.mjs";
import { sideBySide } from "./side-by-side.mjs";

const LEVEL = "micro-interaction";

// Who has a level in a week, beside the level of the same person in the next week. Everybody is followed
// over all weeks, so that what is left over is absence after absence.
const passages = (rank) => `
  WITH span AS (
    SELECT date_trunc('week', min("at")) AS start, date_diff('week', min("at"), max("at")) AS last FROM act
  ), ranked AS (
    SELECT actor, date_diff('week', start, "at") AS week, max(${rank}) AS rank
    FROM act, span GROUP BY actor, week HAVING max(${rank}) > 0
  ), moves AS (
    SELECT coalesce(earlier.rank, 0) AS origin, coalesce(later.rank, 0) AS target, count(*) AS people
    FROM ranked earlier FULL JOIN ranked later ON later.actor = earlier.actor AND later.week = earlier.week + 1
    WHERE coalesce(earlier.week, later.week - 1) BETWEEN 0 AND (SELECT last - 1 FROM span)
    GROUP BY origin, target
  )
  SELECT origin, target, people FROM moves
  UNION ALL
  SELECT 0, 0, (SELECT count(DISTINCT actor) FROM ranked) * last - (SELECT sum(people) FROM moves) FROM span`;

// Kaplan and Meier: who has not reached the level by the latest act is still waiting then.
const waiting = (rank, wanted) => `
  WITH person AS (
    SELECT min("at") AS since, min("at") FILTER (${rank} >= ${wanted}) AS reached FROM act GROUP BY actor
  ), waits AS (
    SELECT epoch_ms(coalesce(reached, (SELECT max("at") FROM act))) - epoch_ms(since) AS time, reached IS NOT NULL AS came
    FROM person
  ), moments AS (
    SELECT time, count(*) FILTER (came) AS events, count(*) AS leaving FROM waits GROUP BY time
  ), risks AS (
    SELECT time, events, sum(leaving) OVER (ORDER BY time DESC) AS risk FROM moments
  ), curve AS (
    SELECT time, product(1 - events / risk) OVER (ORDER BY time) AS still FROM risks
  )
  SELECT
    (SELECT count(*) FROM waits) AS people,
    (SELECT count(*) FROM waits WHERE came) AS reached,
    (SELECT min(time) FROM curve WHERE still <= 0.5 * (1 + 1e-12)) AS median`;

/** Asks the library for both answers, of whatever it takes acts from. */
async function questions(acts) {
  const { fiveLevels, timeToLevel, transitions } = await library("paliers");
  return {
    transitions: () =>
      transitions(acts, fiveLevels, { unit: "week" }).rows.map(({ people }) => people),
    timeToLevel() {
      const { people, reached, median } = timeToLevel(acts, fiveLevels, { level: LEVEL });
      return { people, reached, median: median.value };
    },
  };
}

/** The same two of DuckDB. */
async function sqlQuestions(rows) {
  const query = await openTables(rows);
  if (query === null) return null;
  const { fiveLevels } = await library("paliers");
  const states = fiveLevels.levels.length + 1;
  const rank = rankSql(fiveLevels);
  const wanted = fiveLevels.levels.findIndex(({ id }) => id === LEVEL) + 1;
  return {
    async transitions() {
      const cells = Array.from({ length: states * states }, () => 0);
      for (const { origin, target, people } of await query(passages(rank)))
        cells[Number(origin) * states + Number(target)] += Number(people);
      return cells;
    },
    async timeToLevel() {
      const [{ people, reached, median }] = await query(waiting(rank, wanted));
      return { people: Number(people), reached: Number(reached), median: Number(median) };
    },
  };
}

const ways = {
  rows: async (rows) => questions(await interactionsOf(rows)),
  /** Copies looked for once, before, as a table is loaded once. */
  async columns(rows) {
    const { columns } = await library("paliers");
    return questions(columns(await interactionsOf(rows)));
  },
  duckdb: sqlQuestions,
};

const difference = (one, other) =>
  isDeepStrictEqual(one, other) ? "" : `${JSON.stringify(one)} and ${JSON.stringify(other)}`;

await sideBySide(fileURLToPath(import.meta.url), ways, difference);
