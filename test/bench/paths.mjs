// Which platforms led to conversions: journeys and linear credit in memory, beside DuckDB on loaded tables.
// npm run bench:paths [ROWS]; a hundredth of the rows are conversions.
import { fileURLToPath } from "node:url";
import { conversionsOf, interactionsOf } from "./data.mjs";
import { openTables } from "./duckdb.mjs";
import { library } from "./library.mjs";
import { sideBySide } from "./side-by-side.mjs";

const TOLERANCE = 1e-6;

// Every touch of the thirty days before a conversion has an even part of it: no order is needed.
const CREDIT = `
  WITH counted AS (
    SELECT c.id, any_value(c.minor) AS minor, a.platform, count(*) AS touches
    FROM conversion c
    JOIN act a ON a.actor = c.actor AND a."at" < c."at" AND a."at" >= c."at" - INTERVAL 30 DAY
    GROUP BY c.id, a.platform
  ), shared AS (
    SELECT *, touches / sum(touches) OVER (PARTITION BY id) AS credit FROM counted
  )
  SELECT platform, sum(credit) AS conversions, sum(credit * minor) AS value, count(DISTINCT id) AS journeys
  FROM shared GROUP BY GROUPING SETS ((platform), ())`;

const ways = {
  async rows(rows) {
    const { conversionPaths, linearTouch } = await library("paliers/impact");
    const interactions = await interactionsOf(rows);
    const conversions = await conversionsOf(rows);
    return {
      linearCredit() {
        const options = { by: "platform", lookback: "30d" };
        const paths = conversionPaths(interactions, conversions, options);
        const { credits, unattributed } = linearTouch(paths);
        // SQL counts cents in a column of its own.
        return {
          credits: credits.map(({ value, ...rest }) => ({ ...rest, value: value?.minor ?? 0 })),
          unattributed,
        };
      },
    };
  },
  async duckdb(rows) {
    const query = await openTables(rows);
    if (query === null) return null;
    const [{ conversions }] = await query("SELECT count(*) AS conversions FROM conversion");
    return {
      async linearCredit() {
        const lines = await query(CREDIT);
        const all = lines.find(({ platform }) => platform === null);
        const credits = lines
          .filter((line) => line !== all)
          .map(({ platform, conversions: credit, value }) => ({
            key: platform,
            conversions: Number(credit),
            value: Number(value),
          }));
        return { credits, unattributed: Number(conversions) - Number(all.journeys) };
      },
    };
  },
};

function difference(one, other) {
  if (one.unattributed !== other.unattributed)
    return `${one.unattributed} and ${other.unattributed} without a touch`;
  if (one.credits.length !== other.credits.length) return "not the same platforms";
  const theirs = new Map(other.credits.map((credit) => [credit.key, credit]));
  return one.credits
    .filter(({ key, conversions, value }) => {
      const credit = theirs.get(key);
      // The library hands out whole cents, whose sum is the whole value; SQL hands out fractions.
      const isSame =
        credit !== undefined &&
        Math.abs(credit.conversions - conversions) <= TOLERANCE &&
        Math.abs(credit.value - value) <= 1 + TOLERANCE;
      return !isSame;
    })
    .map(({ key }) => `the credit of ${key}`)
    .join(", ");
}

await sideBySide(fileURLToPath(import.meta.url), ways, difference);
