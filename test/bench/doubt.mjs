// How often doubt between posts and people holds: node test/bench/doubt.mjs [DRAWS].
// By default 2,000 draws a cell: random halves of the 500 posts of a real page, posts whose numbers have
// heavy tails, people of the Higgs log where it is there (DATA=folder).
import { existsSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import * as paliers from "../../dist/index.js";
import { normal, seeded } from "../goals/target/simulate.ts";

const { difference, pooled, engagementRateByReach } = paliers;
const DRAWS = Number(process.argv[2] ?? 2000);
const DATA = process.env.DATA ?? new URL("../../../shared/data/", import.meta.url).pathname;
const random = seeded(1);
const percent = (share) => `${(100 * share).toFixed(1)} %`;

/** Draws two sides, none of them twice, and counts the verdicts. */
function verdicts(before, after, size) {
  const order = before.map((_, index) => index);
  const counts = { higher: 0, lower: 0, noise: 0, unknown: 0 };
  for (let draw = 0; draw < DRAWS; draw += 1) {
    for (let at = 0; at < 2 * size; at += 1) {
      const other = at + Math.floor(random() * (order.length - at));
      [order[at], order[other]] = [order[other], order[at]];
    }
    const one = order.slice(0, size).map((index) => before[index]);
    const two = order.slice(size, 2 * size).map((index) => after[index]);
    counts[difference(pooled(one), pooled(two)).verdict] += 1;
  }
  return counts;
}
const alarms = ({ higher, lower }) => percent((higher + lower) / DRAWS);
const found = ({ higher }) => percent(higher / DRAWS);

const [head, ...lines] = readFileSync(
  new URL("../../examples/data/facebook-metrics.csv", import.meta.url),
  "utf8",
)
  .trimEnd()
  .split(/\r?\n/)
  .map((line) => line.split(";"));
const posts = (times) =>
  lines.map((cells, index) => {
    const cell = (name) => Number(cells[head.indexOf(name)] || 0);
    const [like, share, comment] = ["like", "share", "comment"].map((name) => times * cell(name));
    return {
      byFamily: { applaud: like, amplify: share, converse: comment },
      byKind: { like, share, comment },
      published: 1,
      reach: cell("Lifetime Post Total Reach"),
      impressions: cell("Lifetime Post Total Impressions"),
      group: { content: `post ${index}` },
    };
  });
const KPIS = [
  paliers.engagementRateByReach,
  paliers.engagementRateByImpressions,
  paliers.interactionsPerPost,
  paliers.applausePerPost,
  paliers.viralityRateByReach,
];
console.log(`${DRAWS} random halves of the 500 posts of a page: told apart`);
console.table(
  KPIS.map((kpi) => {
    const [same, half, twice] = [1, 1.5, 2].map((times) => posts(times).map(kpi));
    const cells = [8, 20, 40, 100, 250].map((size) => [
      `${size} a side`,
      alarms(verdicts(same, same, size)),
    ]);
    return {
      KPI: same[0].id,
      ...Object.fromEntries(cells),
      "half as much again, 100": found(verdicts(same, half, 100)),
      "twice, 100": found(verdicts(same, twice, 100)),
    };
  }),
);

console.log("posts with heavy tails, lognormal reach and rate: intervals that hold, false alarms");
console.table(
  [0.5, 1, 1.5].flatMap((sigma) =>
    [8, 20, 50, 500].map((size) => {
      const draws = size === 500 ? Math.ceil(DRAWS / 4) : DRAWS;
      // The rate of all posts that there are is that of the means of both sides.
      const truth = 0.02 * Math.exp((sigma * sigma) / 2);
      const side = () =>
        pooled(
          Array.from({ length: size }, (_, index) => {
            const reach = Math.ceil(1000 * Math.exp(normal(random)));
            const rate = 0.02 * Math.exp(sigma * normal(random));
            const facts = { byFamily: { applaud: Math.round(reach * rate) }, reach };
            return engagementRateByReach({ ...facts, group: { content: index } });
          }),
        );
      let [held, apart, bounded] = [0, 0, 0];
      for (let draw = 0; draw < draws; draw += 1) {
        const [one, two] = [side(), side()];
        if (one.lower === null) continue;
        bounded += 1;
        if (one.lower <= truth && truth <= one.upper) held += 1;
        const { verdict } = difference(one, two);
        if (verdict === "higher" || verdict === "lower") apart += 1;
      }
      return {
        "sigma of the rate": sigma,
        posts: size,
        held: percent(held / bounded),
        "false alarms": percent(apart / bounded),
      };
    }),
  ),
);

const log = `${DATA.replace(/\/$/, "")}/higgs-activity_time.txt.gz`;
if (existsSync(log)) {
  // Who acted, whom they acted upon, when, and how: RT passes on, MT names somebody, RE answers.
  const people = new Map();
  for (const line of gunzipSync(readFileSync(log)).toString().trim().split("\n")) {
    const [actor, , , kind] = line.split(" ");
    const facts = people.get(actor) ?? { passed: 0, other: 0 };
    people.set(actor, facts);
    facts[kind === "RT" ? "passed" : "other"] += 1;
  }
  const shares = [...people].map(([actor, { passed, other }]) => {
    const byLevel = { passing: passed, speaking: other };
    return paliers.levelShare({ byLevel, unclassified: 0, group: { actor } }, "passing");
  });
  console.log(`${people.size} people of the Higgs log: random groups told apart by what they do`);
  console.table([
    Object.fromEntries(
      [8, 20, 40, 250].map((size) => [`${size} a side`, alarms(verdicts(shares, shares, size))]),
    ),
  ]);
}
