// DuckDB with the same rows in tables in memory.
import { filesOf } from "./data.mjs";

/** The values of a list in a text of SQL. */
export const listOf = (words) => words.map((word) => `'${word.replaceAll("'", "''")}'`).join(", ");

/** The rank of an act by a taxonomy whose rules speak of kinds and of ownership; 0 for none. */
export function rankSql({ levels }) {
  const cases = levels.flatMap(({ when }, index) =>
    when.map(({ kind, ownership, ...more }) => {
      if (kind === undefined || Object.keys(more).length > 0)
        throw new Error("a rule that this text of SQL cannot say");
      const where = ownership === undefined ? "" : ` AND ownership IN (${listOf(ownership)})`;
      return `WHEN kind IN (${listOf(kind)})${where} THEN ${index + 1}`;
    }),
  );
  return `CASE ${cases.reverse().join(" ")} ELSE 0 END`;
}

/**
 * Opens a database with `act` and `conversion`, without what the library's check refuses and without
 * the acts of the brand, which are nobody's: both are left out once here, at every question there.
 *
 * @returns Something that answers a text of SQL with rows, or `null` where DuckDB is not installed.
 */
export async function openTables(rows) {
  const { DuckDBInstance } = await import("@duckdb/node-api").catch((error) => {
    if (error.code === "ERR_MODULE_NOT_FOUND") return {};
    throw error;
  });
  if (DuckDBInstance === undefined) return null;
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  const { interactions, conversions } = filesOf(rows);
  const read = (file, columns) =>
    `read_json('${file.replaceAll("'", "''")}', format = 'newline_delimited', columns = {${columns}})`;
  await connection.run(`
    CREATE TABLE act AS
    SELECT id, "at", actor, kind, channel.platform AS platform, channel.ownership AS ownership
    FROM ${read(
      interactions,
      `id: 'VARCHAR', "at": 'TIMESTAMP', actor: 'VARCHAR', actorKind: 'VARCHAR', kind: 'VARCHAR',
       channel: 'STRUCT(platform VARCHAR, ownership VARCHAR)'`,
    )}
    WHERE actor <> '' AND kind <> 'poke' AND actorKind <> 'brand'`);
  await connection.run(`
    CREATE TABLE conversion AS
    SELECT id, "at", actor, round(value * 100) AS minor
    FROM ${read(conversions, `id: 'VARCHAR', "at": 'TIMESTAMP', actor: 'VARCHAR', value: 'DOUBLE'`)}`);
  return async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJson();
}
