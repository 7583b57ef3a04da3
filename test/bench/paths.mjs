// One million interactions of 50,000 people and 10,000 conversions: journeys of thirty days and linear
// credit by platform, in memory, beside DuckDB doing the same on a loaded table.
// npm run build && node --expose-gc test/bench/paths.mjs [ROWS]
import { conversionPaths, linearTouch } from "paliers/impact";

const DAY = 86_400_000;
const rows = Number(process.argv[2] ?? 1_000_000);
const people = Math.ceil(rows / 20);
const sales = Math.ceil(rows / 100);
const platforms = [
  "facebook",
  "forum",
  "instagram",
  "newsletter",
  "search",
  "shop",
  "video",
  "web",
];

/** The same numbers every time (mulberry32). */
function numbers(seed) {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const pick = numbers(7);
const channels = platforms.map((platform) => ({ platform, ownership: "owned" }));
const interactions = Array.from({ length: rows }, (_, index) => ({
  id: `i${index}`,
  at: pick(90 * DAY),
  kind: "view",
  actor: `p${pick(people)}`,
  channel: channels[pick(channels.length)],
}));
const conversions = Array.from({ length: sales }, (_, index) => ({
  id: `c${index}`,
  at: pick(90 * DAY),
  goal: "sale",
  actor: `p${pick(people)}`,
}));

async function median(run) {
  const times = [];
  let result;
  for (let round = 0; round < 5; round += 1) {
    globalThis.gc?.();
    const start = performance.now();
    result = await run();
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return { ms: Math.round(times[2]), result };
}

const text = (credits) =>
  [...credits]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, conversions]) => `${key} ${conversions.toFixed(6)}`)
    .join(", ");

function ours() {
  const paths = conversionPaths(interactions, conversions, { by: "platform", lookback: "30d" });
  const { credits, unattributed } = linearTouch(paths);
  return text([
    ...credits.map((credit) => [credit.key, credit.conversions]),
    ["(none)", unattributed],
  ]);
}

async function duckdb() {
  const { DuckDBInstance } = await import("@duckdb/node-api");
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  await connection.run(
    "create table acts (id varchar, at bigint, actor varchar, platform varchar)",
  );
  await connection.run("create table sales (id varchar, at bigint, actor varchar)");
  const acts = await connection.createAppender("acts");
  for (const { id, at, actor, channel } of interactions) {
    acts.appendVarchar(id);
    acts.appendBigInt(BigInt(at));
    acts.appendVarchar(actor);
    acts.appendVarchar(channel.platform);
    acts.endRow();
  }
  acts.closeSync();
  const bought = await connection.createAppender("sales");
  for (const { id, at, actor } of conversions) {
    bought.appendVarchar(id);
    bought.appendBigInt(BigInt(at));
    bought.appendVarchar(actor);
    bought.endRow();
  }
  bought.closeSync();
  return async () => {
    const reader = await connection.runAndReadAll(`
      with touches as (
        select s.id, a.platform, 1.0::double / count(*) over (partition by s.id) as share
        from sales s join acts a
          on a.actor = s.actor and a.at < s.at and a.at >= s.at - ${30 * DAY}
      )
      select platform, sum(share) from touches group by platform
      union all
      select '(none)', (select count(*) from sales) - count(distinct id) from touches`);
    return text(reader.getRows().map(([key, conversions]) => [key, Number(conversions)]));
  };
}

console.log(`${rows} interactions, ${people} people, ${sales} conversions; medians of 5`);
const memory = await median(ours);
console.log(`paliers  ${memory.ms} ms`);
const query = await duckdb().catch((error) => {
  if (error.code !== "ERR_MODULE_NOT_FOUND") throw error;
  return null;
});
if (query === null) console.log("duckdb   not installed: npm ci --prefix test/bench");
else {
  const table = await median(query);
  console.log(`duckdb   ${table.ms} ms, the table loaded before`);
  console.log(
    memory.result === table.result
      ? "same credits"
      : `other credits:\n${memory.result}\n${table.result}`,
  );
}
