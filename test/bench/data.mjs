// The generated rows that the benchmarks ask their questions of.
import { spawnSync } from "node:child_process";
import { createReadStream, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { library } from "./library.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const folder = join(here, "data");

/** The two files of a size. */
export const filesOf = (rows) => ({
  interactions: join(folder, `i-${rows}.ndjson`),
  conversions: join(folder, `c-${rows}.ndjson`),
});

/** Makes the files of a size where they are missing. */
export function generate(rows) {
  if (existsSync(filesOf(rows).interactions)) return;
  const args = [join(here, "gen.mjs"), String(rows), folder, "--shape=nested"];
  const { status } = spawnSync(process.execPath, args, { stdio: "inherit" });
  if (status !== 0) throw new Error("the data could not be made");
}

/** All interactions that pass the library's check, in memory. One in a thousand is made not to pass. */
export async function interactionsOf(rows) {
  const { interactionRecord, readNdjson } = await library("paliers/sources");
  const reading = readNdjson(createReadStream(filesOf(rows).interactions), interactionRecord);
  const accepted = [];
  for await (const chunk of reading) for (const act of chunk) accepted.push(act);
  if (accepted.length < 0.99 * rows)
    throw new Error(`only ${accepted.length} rows pass: remove ${folder}, it holds another shape`);
  return accepted;
}

/** All conversions, in memory. */
export async function conversionsOf(rows) {
  const { check, conversionRecord } = await library("paliers/sources");
  const lines = readFileSync(filesOf(rows).conversions, "utf8").trim().split("\n");
  return check(
    lines.map((line) => JSON.parse(line)),
    conversionRecord,
  ).accepted;
}
