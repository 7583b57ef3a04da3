// Deterministic benchmark data.
//
//   node gen.mjs ROWS [DIR] [--shape=flat|nested] [--parquet]
//
// Writes DIR/i-ROWS.ndjson and DIR/i-ROWS.csv (interactions), DIR/c-ROWS.ndjson and DIR/c-ROWS.csv (conversions, ROWS/100),
// and with --parquet the same two tables as Parquet (needs @duckdb/node-api, flat shape only).
//   flat    one level of keys; the default
//   nested  the wire form of the library: channel{platform,ownership}, content{id,type}, dotted CSV headers, a currency
// Both shapes hold the same rows, so a job must print the same checksum on both.
// The order of the random draws is part of the format: change it, and every recorded checksum changes.
import fs from "node:fs";

const flags = process.argv.slice(2).filter((a) => a.startsWith("--"));
const [rowsArg, dir = "data"] = process.argv.slice(2).filter((a) => !a.startsWith("--"));
const N = Number(rowsArg) || 1e6;
const nested = flags.includes("--shape=nested");
const unknown = flags.find((f) => !["--shape=flat", "--shape=nested", "--parquet"].includes(f));
if (unknown) throw new Error(`unknown option ${unknown}`);

// ---- closed lists of this benchmark (its own taxonomy, not the library's built-in one) ----
const KINDS = [
  "view",
  "read",
  "watch",
  "click",
  "follow",
  "like",
  "react",
  "save",
  "share",
  "vote",
  "tag",
  "rate",
  "comment",
  "reply",
  "mention",
  "message",
  "review",
  "answer",
  "post",
  "article",
  "image",
  "video",
  "remix",
  "idea",
  "codesign",
  "betatest",
  "back",
];
const ACTOR_KINDS = ["consumer", "customer", "partner", "employee", "brand"];
const CONTENT_TYPES = ["article", "image", "post", "product", "story", "video"];
const PLATFORMS = ["facebook", "instagram", "youtube", "x", "linkedin", "website"];
const PLATFORM_WEIGHTS = [32, 26, 14, 9, 7, 12];
const OWNERSHIPS = ["owned", "earned", "paid"];
const OWNERSHIP_WEIGHTS = [62, 22, 16];
const CAMPAIGNS = [
  "spring-launch",
  "always-on",
  "kitten-photos",
  "co-design-2024",
  "recruit-q1",
  "loyalty",
  "webinar-series",
  "influencer-wave",
  "outlet",
  "store-opening",
  "survey",
  "beta-club",
];
const GOALS = ["sale", "signup", "application", "cocreator"];
const GOAL_WEIGHTS = [60, 25, 10, 5];
const KIND_WEIGHTS = {
  view: 420,
  read: 120,
  watch: 90,
  click: 80,
  follow: 15,
  like: 130,
  react: 30,
  save: 12,
  share: 20,
  vote: 6,
  tag: 4,
  rate: 6,
  comment: 32,
  reply: 12,
  mention: 9,
  message: 4,
  review: 3.5,
  answer: 1,
  post: 5,
  article: 0.5,
  image: 2,
  video: 0.8,
  remix: 0.3,
  idea: 0.5,
  codesign: 0.2,
  betatest: 0.2,
  back: 0.2,
};
// the 2 % heaviest actors do less of the light kinds and more of the rest (x 3)
const HEAVY_FACTOR = {
  view: 0.5,
  read: 0.5,
  watch: 0.5,
  click: 0.5,
  follow: 0.5,
  review: 0.5,
  like: 1.2,
  react: 1.2,
  save: 1.2,
  share: 1.2,
  vote: 1.2,
  tag: 1.2,
};
const WITH_SENTIMENT = new Set([
  "rate",
  "comment",
  "reply",
  "mention",
  "message",
  "review",
  "answer",
  "post",
  "article",
  "image",
  "video",
  "remix",
  "idea",
  "share",
  "react",
]);
const START = Date.UTC(2024, 0, 1); // a Monday
const SPAN = 90 * 86_400_000;

// ---- random numbers: the public-domain sfc32 generator, fixed seed, 20 draws thrown away ----
function sfc32(a, b, c, d) {
  return () => {
    const t = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + t) | 0;
    return (t >>> 0) / 4294967296;
  };
}
const random = sfc32(0x9e3779b9, 0x243f6a88, 0xb7e15162, 42);
for (let i = 0; i < 20; i++) random();

function cumulative(weights) {
  const c = new Float64Array(weights.length);
  let sum = 0;
  for (let i = 0; i < weights.length; i++) c[i] = sum += weights[i];
  for (let i = 0; i < c.length; i++) c[i] /= sum;
  return c;
}
function draw(c) {
  const u = random();
  let lo = 0;
  let hi = c.length - 1;
  while (lo < hi) {
    const mid = (lo + hi) >> 1;
    if (c[mid] < u) lo = mid + 1;
    else hi = mid;
  }
  return lo;
}
// Zipf-Mandelbrot: weight of rank i is 1 / (i + 1 + q)^s
const zipf = (n, s, q) =>
  cumulative(Float64Array.from({ length: n }, (_, i) => 1 / (i + 1 + q) ** s));

const ACTOR_COUNT = Math.max(100, Math.trunc(N / 10));
const CONTENT_COUNT = Math.max(50, Math.trunc(N / 200));
const actors = zipf(ACTOR_COUNT, 0.9, ACTOR_COUNT / 2000);
const contents = zipf(CONTENT_COUNT, 1.05, CONTENT_COUNT / 500);
const kinds = cumulative(KINDS.map((k) => KIND_WEIGHTS[k]));
const kindsHeavy = cumulative(KINDS.map((k) => KIND_WEIGHTS[k] * (HEAVY_FACTOR[k] ?? 3)));
const platforms = cumulative(PLATFORM_WEIGHTS);
const ownerships = cumulative(OWNERSHIP_WEIGHTS);
const goals = cumulative(GOAL_WEIGHTS);

const actorId = (i) =>
  "u" +
  (Math.imul(i + 1, 0x9e3779b1) >>> 0).toString(16).padStart(8, "0") +
  ((i * 7 + 3) & 255).toString(16).padStart(2, "0");
const actorKindOf = (i) => {
  const h = (Math.imul(i + 7, 0x85ebca6b) >>> 8) & 1023;
  return ACTOR_KINDS[h < 700 ? 0 : h < 980 ? 1 : h < 1000 ? 2 : h < 1018 ? 3 : 4];
};

// ---- interactions ----
fs.mkdirSync(dir, { recursive: true });
const jsonFile = fs.openSync(`${dir}/i-${N}.ndjson`, "w");
const csvFile = fs.openSync(`${dir}/i-${N}.csv`, "w");
let json = [];
let csv = [
  nested
    ? "id,at,actor,actorKind,kind,channel.platform,channel.ownership,content.id,content.type,campaign,sentiment,inReplyTo"
    : "id,at,actor,actorKind,kind,platform,ownership,contentId,contentType,campaign,sentiment,inReplyTo",
];
const flush = () => {
  if (json.length) fs.writeSync(jsonFile, json.join("\n") + "\n");
  if (csv.length) fs.writeSync(csvFile, csv.join("\n") + "\n");
  json = [];
  csv = [];
};
for (let i = 0; i < N; i++) {
  const a = draw(actors);
  const heavy = a < ACTOR_COUNT / 50;
  const ms = Math.floor(START + SPAN * (i / N) + random() * 3_600_000); // nearly sorted: out of order by up to an hour
  const at = new Date(Math.min(START + SPAN - 1, ms)).toISOString();
  let kind = KINDS[draw(heavy ? kindsHeavy : kinds)];
  let actor = actorId(a);
  const platform = PLATFORMS[draw(platforms)];
  const ownership = OWNERSHIPS[draw(ownerships)];
  const c = draw(contents);
  const contentId = "cnt_" + String(100000000 + ((c * 7919) % 900000000));
  const contentType = CONTENT_TYPES[c % 6];
  const u = random();
  const campaign = u < 0.4 ? null : CAMPAIGNS[Math.floor(((u - 0.4) / 0.6) * 12)];
  const s = random();
  const sentiment = WITH_SENTIMENT.has(kind)
    ? s < 0.52
      ? "positive"
      : s < 0.84
        ? "neutral"
        : "negative"
    : null;
  const inReplyTo =
    (kind === "reply" || kind === "answer") && i > 10
      ? "i" + String(Math.floor(i - random() * Math.min(i, 5000))).padStart(9, "0")
      : null;
  const bad = random(); // 0.1 % bad rows: half an unknown kind, half an empty actor
  if (bad < 0.0005) kind = "poke";
  else if (bad < 0.001) actor = "";
  const id = "i" + String(i).padStart(9, "0");
  const actorKind = actorKindOf(a);
  let line = `{"id":"${id}","at":"${at}","actor":"${actor}","actorKind":"${actorKind}","kind":"${kind}",`;
  line += nested
    ? `"channel":{"platform":"${platform}","ownership":"${ownership}"},"content":{"id":"${contentId}","type":"${contentType}"}`
    : `"platform":"${platform}","ownership":"${ownership}","contentId":"${contentId}","contentType":"${contentType}"`;
  if (campaign) line += `,"campaign":"${campaign}"`;
  if (sentiment) line += `,"sentiment":"${sentiment}"`;
  if (inReplyTo) line += `,"inReplyTo":"${inReplyTo}"`;
  json.push(line + "}");
  csv.push(
    `${id},${at},${actor},${actorKind},${kind},${platform},${ownership},${contentId},${contentType},` +
      `${campaign ?? ""},${sentiment ?? ""},${inReplyTo ?? ""}`,
  );
  if (json.length >= 20_000) flush();
}
flush();
fs.closeSync(jsonFile);
fs.closeSync(csvFile);

// ---- conversions: one for 100 interactions ----
const conversionJson = [];
const conversionCsv = [nested ? "id,at,actor,goal,value,currency" : "id,at,actor,goal,value"];
for (let i = 0; i < N / 100; i++) {
  const actor = actorId(draw(actors));
  const at = new Date(Math.floor(START + SPAN * random())).toISOString();
  const goal = GOALS[draw(goals)];
  const value = Math.round(500 + random() * 20_000) / 100;
  conversionJson.push(
    `{"id":"v${i}","at":"${at}","actor":"${actor}","goal":"${goal}","value":${value}${nested ? ',"currency":"EUR"' : ""}}`,
  );
  conversionCsv.push(`v${i},${at},${actor},${goal},${value}${nested ? ",EUR" : ""}`);
}
fs.writeFileSync(`${dir}/c-${N}.ndjson`, conversionJson.join("\n") + "\n");
fs.writeFileSync(`${dir}/c-${N}.csv`, conversionCsv.join("\n") + "\n");

// ---- Parquet, by DuckDB (optional peer) ----
if (flags.includes("--parquet")) {
  if (nested) throw new Error("--parquet is written for the flat shape only");
  const { DuckDBInstance } = await import("@duckdb/node-api");
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  const types = {
    i: [
      "id",
      '"at"',
      "actor",
      "actorKind",
      "kind",
      "platform",
      "ownership",
      "contentId",
      "contentType",
      "campaign",
      "sentiment",
      "inReplyTo",
    ],
    c: ["id", '"at"', "actor", "goal", "value"],
  };
  for (const [table, columns] of Object.entries(types)) {
    // `at` is a keyword in DuckDB: it must be quoted
    const spec = columns
      .map((n) => `${n}:'${n === '"at"' ? "TIMESTAMP" : n === "value" ? "DOUBLE" : "VARCHAR"}'`)
      .join(",");
    const path = `${dir}/${table}-${N}`.replaceAll("'", "''");
    await connection.run(
      `COPY (SELECT * FROM read_csv('${path}.csv', header=true, columns={${spec}})) TO '${path}.parquet' (FORMAT parquet)`,
    );
  }
  connection.closeSync();
}
