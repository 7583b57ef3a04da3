// One million generated interactions through the readers and the rollup, beside JSON.parse alone.
// npm run bench:million [ROWS]: makes the data where it is missing, runs each way in a process of its
// own, in turn, and prints the medians with what every way counted.
import { spawnSync } from "node:child_process";
import { createReadStream, existsSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { library } from "./library.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const data = join(here, "data");
const [way, size = "1000000"] = process.argv.slice(2);
const rows = Number(/^\d+$/.test(way ?? "") ? way : size);
const file = join(data, `i-${rows}.ndjson`);

const ways = {
  /** The floor: every line parsed, nothing kept. */
  async parse() {
    let lines = 0;
    for await (const line of createInterface({
      input: createReadStream(file),
      crlfDelay: Infinity,
    })) {
      JSON.parse(line);
      lines += 1;
    }
    return { lines };
  },
  /** The library: every row checked, classified and rolled up by week and platform, people counted exactly. */
  async paliers() {
    const { createRollup, fiveLevels } = await library("paliers");
    const { interactionRecord, readNdjson } = await library("paliers/sources");
    const part = createRollup(fiveLevels, { by: ["week", "platform"], ids: "unique" });
    const reading = readNdjson(createReadStream(file), interactionRecord);
    await part.addAll(reading);
    const { lines, rejected } = await reading.accounting;
    const facts = part.facts();
    const interactions = facts.reduce((sum, row) => sum + row.interactions + row.excluded.brand, 0);
    return { lines, rejected: rejected.length, groups: facts.length, interactions };
  },
};

if (way in ways) {
  const before = process.cpuUsage();
  const start = performance.now();
  const counted = await ways[way]();
  const { user, system } = process.cpuUsage(before);
  const seconds = { wall: (performance.now() - start) / 1000, cpu: (user + system) / 1e6 };
  console.log(JSON.stringify({ counted, ...seconds, rss: process.resourceUsage().maxRSS / 1024 }));
} else {
  if (!existsSync(file)) {
    spawnSync(process.execPath, [join(here, "gen.mjs"), String(rows), data, "--shape=nested"], {
      stdio: "inherit",
    });
  }
  const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
  const runs = { parse: [], paliers: [] };
  for (let round = 0; round < 4; round += 1) {
    for (const name of Object.keys(ways)) {
      const { stdout, stderr, status } = spawnSync(
        process.execPath,
        [fileURLToPath(import.meta.url), name, String(rows)],
        { encoding: "utf8" },
      );
      if (status !== 0) throw new Error(stderr);
      // The first round warms the disk.
      if (round > 0) runs[name].push(JSON.parse(stdout));
    }
  }
  const table = Object.entries(runs).map(([name, results]) => {
    const figures = {
      "CPU s": median(results.map((r) => r.cpu)).toFixed(2),
      "wall s": median(results.map((r) => r.wall)).toFixed(2),
      "peak MB": median(results.map((r) => r.rss)).toFixed(0),
    };
    return { way: name, ...figures, ...results[0].counted };
  });
  console.table(table);
  const ratios = runs.paliers.map(({ cpu }, round) => cpu / runs.parse[round].cpu);
  console.log(
    `CPU, library / JSON.parse alone, median of ${ratios.length} rounds: ${median(ratios).toFixed(2)}`,
  );
}
