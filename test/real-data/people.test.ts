import { createReadStream, existsSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { createGunzip } from "node:zlib";
import { parse } from "csv-parse";
import { describe, expect, test } from "vitest";
import {
  climb,
  columns,
  defineTaxonomy,
  fiveLevels,
  fourLevels,
  type Interaction,
  peopleLevels,
  rollup,
  timeToLevel,
  transitions,
} from "../../src/index.ts";

const DATA = join(import.meta.dirname, "../../../shared/data");
const LOG = join(DATA, "higgs-activity_time.txt.gz");
const TRAVEL = join(DATA, "travel");

/** For this log only: passing on, naming, answering. */
const passOn = defineTaxonomy({
  id: "pass-on",
  version: 1,
  levels: [
    { id: "passes-on", label: { en: "Passes on" }, when: [{ kind: ["share"] }] },
    { id: "names", label: { en: "Names" }, when: [{ kind: ["mention"] }] },
    { id: "answers", label: { en: "Answers" }, when: [{ kind: ["reply"] }] },
  ],
});
const KINDS = new Map([
  ["RT", "share"],
  ["MT", "mention"],
  ["RE", "reply"],
]);
const channel = { platform: "twitter", ownership: "earned" } as const;

async function readLog(): Promise<readonly Interaction[]> {
  const acts: Interaction[] = [];
  for await (const line of createInterface({ input: createReadStream(LOG).pipe(createGunzip()) })) {
    const [actor = "", , seconds = "", code = ""] = line.split(" ");
    // Padded line numbers: of acts in the same second the later line comes later.
    const id = String(acts.length + 1).padStart(7, "0");
    acts.push({ id, at: Number(seconds) * 1000, kind: KINDS.get(code) ?? code, actor, channel });
  }
  return acts;
}

const sizes = (levels: { readonly [actor: string]: string }, order: readonly string[]) =>
  order.map((id) => Object.values(levels).filter((level) => level === id).length);

// Neither log may be part of the project: the tests run where the files are.
describe.skipIf(!existsSync(LOG))(
  "the people of the Higgs log (skipped where the file is not)",
  () => {
    test("have the levels, climbs and transitions of an independent count, in little memory", async () => {
      const table = columns(await readLog());
      const peak = peopleLevels(table, passOn);
      expect(sizes(peak.levels, peak.order)).toEqual([176_476, 75_648, 27_255]);
      const current = peopleLevels(table, passOn, { policy: "current" });
      expect(sizes(current.levels, current.order)).toEqual([205_961, 53_789, 19_629]);
      const five = peopleLevels(table, fiveLevels);
      expect(sizes(five.levels, five.order)).toEqual([0, 176_476, 102_903, 0, 0]);

      const before = peopleLevels(table, passOn, { from: "2012-07-01", to: "2012-07-03" });
      const after = peopleLevels(table, passOn, { from: "2012-07-05", to: "2012-07-07" });
      expect(climb(before, after)).toMatchObject({
        promoted: 1578,
        demoted: 1438,
        held: 3810,
        arrived: 92_883,
        left: 24_943,
        unequal: false,
        coverage: 1,
      });

      const { rows: cells, people } = transitions(table, passOn, { unit: "day" });
      expect(people).toBe(279_379);
      const rows = [
        [1_072_112, 190_754, 75_038, 25_052],
        [185_244, 11_403, 4250, 1507],
        [71_869, 4491, 4896, 1179],
        [24_431, 1386, 1104, 1558],
      ];
      expect(cells.map((cell) => cell.people)).toEqual(rows.flat());

      const wait = timeToLevel(table, passOn, { level: "answers" });
      expect(wait).toMatchObject({
        people: 279_379,
        reached: 27_255,
        median: { reason: "immature" },
      });
      expect(wait.rows).toHaveLength(146_780);
      expect(wait.rows.at(-1)?.value).toBeCloseTo(0.892_483_962_768_502_7, 9);
      expect(process.memoryUsage().rss).toBeLessThan(1.5 * 2 ** 30);
    }, 120_000);
  },
);

type Row = Readonly<Record<string, string>>;

async function* rowsOf(table: string): AsyncIterable<Row> {
  const file = createReadStream(join(TRAVEL, `${table}.csv.gz`)).pipe(createGunzip());
  yield* file.pipe(parse({ columns: true })) as AsyncIterable<Row>;
}

const forum = { platform: "forum", ownership: "owned" } as const;
// The times have no zone; the dump says that they are UTC.
const instant = (text = "") => Date.parse(`${text}Z`);
const who = (id = "") =>
  id === ""
    ? {}
    : Number(id) < 0
      ? { actor: id, automated: true }
      : { actor: id.replace(/\.0$/, "") };
const VOTES = new Map([
  ["1", { kind: "vote" }],
  ["2", { kind: "vote", sentiment: "positive" }],
  ["3", { kind: "vote", sentiment: "negative" }],
  ["5", { kind: "save" }],
  ["8", { kind: "back" }],
] as const);
const POSTS = new Map([
  ["1", "ask"],
  ["2", "answer"],
]);

async function readTravel(): Promise<readonly Interaction[]> {
  const acts: Interaction[] = [];
  for await (const row of rowsOf("Posts")) {
    const id = `post:${row["Id"]}`;
    const kind = POSTS.get(row["PostTypeId"] ?? "");
    const at = instant(row["CreationDate"]);
    if (kind !== undefined) acts.push({ id, at, kind, channel: forum, ...who(row["OwnerUserId"]) });
    if (row["LastEditDate"])
      acts.push({
        id: `edit:${id}`,
        at: instant(row["LastEditDate"]),
        kind: "edit",
        channel: forum,
        ...who(row["LastEditorUserId"]),
      });
    // A total of the whole life of the question, of which no date is known: that of the question.
    if (row["ViewCount"])
      acts.push({
        id: `views:${id}`,
        at,
        kind: "view",
        channel: forum,
        count: Number(row["ViewCount"]),
      });
  }
  for await (const row of rowsOf("Comments"))
    acts.push({
      id: `comment:${row["Id"]}`,
      at: instant(row["CreationDate"]),
      kind: "comment",
      channel: forum,
      ...who(row["UserId"]),
    });
  for await (const row of rowsOf("Votes")) {
    const vote = VOTES.get((row["VoteTypeId"] ?? "") as "1");
    if (vote === undefined) continue;
    acts.push({
      id: `vote:${row["Id"]}`,
      at: instant(row["CreationDate"]),
      ...vote,
      channel: forum,
      ...who(row["UserId"]),
    });
  }
  return acts;
}

describe.skipIf(!existsSync(TRAVEL))(
  "a community about travel (skipped where the files are not)",
  () => {
    test("consumes, curates, creates and collaborates week by week, mostly anonymously", async () => {
      const table = columns(await readTravel());
      const whole = rollup(table, fourLevels);
      expect(whole.byKind).toMatchObject({
        view: 56_811_455,
        vote: 520_658,
        save: 11_996,
        comment: 157_989,
      });

      const { levels, order, coverage } = peopleLevels(table, fourLevels);
      const people = sizes(levels, order);
      expect(people.reduce((sum, some) => sum + some, 0)).toBe(whole.people);
      expect(people).toEqual(order.map((id) => whole.peopleByLevel[id]));
      expect(coverage).toBe(whole.identified);
      expect(coverage).toBeLessThan(0.01);

      const weeks = rollup(table, fourLevels, { by: ["week"] });
      const { periods, rows: cells } = transitions(table, fourLevels, { unit: "week" });
      expect(periods).toHaveLength(weeks.length);
      expect(periods[0]).toBe("2011-W25");
      // Whoever is somewhere in a week is counted from it, but in the last one.
      const here = weeks
        .slice(0, -1)
        .map((week) =>
          Object.values(week.peopleByLevel).reduce<number>((sum, some) => sum + (some ?? 0), 0),
        );
      const from = cells
        .filter((cell) => cell.from !== null)
        .reduce((sum, cell) => sum + cell.people, 0);
      expect(from).toBe(here.reduce((sum, some) => sum + some, 0));
    }, 120_000);
  },
);
