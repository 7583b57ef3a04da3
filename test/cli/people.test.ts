import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import type { PeopleReport } from "../../src/cli/people-data.ts";
import { csv, ndjson, row } from "./events.ts";
import { paliers, type World } from "./fake-io.ts";

const LOG = "examples/data/bakery/interactions.csv";
const WINDOWS = "--before 2026-02-02..2026-03-01 --after 2026-03-09..2026-04-05";
const expected = (name: string) => resolve(import.meta.dirname, "expected", name);

/** The answers as data. */
async function people(
  options: string,
  world: World = {},
): Promise<PeopleReport & { readonly err: string }> {
  const { out, err } = await paliers(`people ${options} --json`, world);
  const parsed: PeopleReport = JSON.parse(out);
  return { ...parsed, err };
}

describe("the invented bakery", () => {
  test.each([
    ["people.en.txt", `${WINDOWS} --cohorts week --inbox`],
    ["people.fr.txt", `${WINDOWS} --cohorts week --inbox --locale fr`],
    ["people-months.en.txt", "--cohorts month --as-of 2026-04-10 --taxonomy four-levels"],
    ["people.en.md", `${WINDOWS} --cohorts month --inbox --show-actors --format md`],
    ["people.en.csv", `${WINDOWS} --cohorts month --inbox --show-actors --format csv`],
    ["people.fr.csv", `${WINDOWS} --inbox --format csv --locale fr`],
    ["people.json.txt", `${WINDOWS} --cohorts month --inbox --within 4h --json`],
  ])("is told as in %s", async (name, options) => {
    const { code, out, err } = await paliers(`people ${LOG} ${options}`);
    expect([code, err]).toEqual([0, ""]);
    expect(out).not.toMatch(/NaN|Infinity|undefined|-0\b/);
    await expect(out).toMatchFileSnapshot(expected(name));
    for (const line of name.endsWith(".txt") && !options.includes("json") ? out.split("\n") : []) {
      expect(line.length, line).toBeLessThanOrEqual(100);
    }
  });

  test("adds up: levels to the people, moves to those who were there, answers to what was wanted", async () => {
    const { levels, climb, inbox, cohorts } = await people(
      `${LOG} ${WINDOWS} --inbox --cohorts month`,
    );
    const sum = (counts: readonly (number | null)[]): number =>
      counts.reduce<number>((total, count) => total + (count ?? 0), 0);
    expect(sum(levels.rows.map(({ people: count }) => count))).toBe(levels.people);
    expect(sum(levels.rows.map(({ share }) => share))).toBeCloseTo(1, 12);
    expect(climb?.moves.every(({ people: count }) => count > 0)).toBe(true);
    expect(sum(climb?.moves.map(({ people: count }) => count) ?? [])).toBe(
      sum([climb?.promoted, climb?.demoted, climb?.held, climb?.arrived, climb?.left].map(Number)),
    );
    const { answered = 0, late = 0, missed = 0, pending = 0, inbound } = inbox?.answers ?? {};
    expect(answered + late + missed + pending).toBe(inbound);
    expect(inbox?.waiting).toHaveLength(missed + pending);
    expect(sum(cohorts?.rows.map(({ people: count }) => count) ?? [])).toBe(cohorts?.people);
  });

  test("says the same in colours", async () => {
    const options = `people ${LOG} --cohorts week --inbox`;
    const plain = await paliers(options);
    const { out } = await paliers(options, { hasColors: true });
    expect(out).not.toBe(plain.out);
    // oxlint-disable-next-line no-control-regex
    expect(out.replaceAll(/\u001b\[\d+m/g, "")).toBe(plain.out);
  });
});

const brand = { actor: "us", actorKind: "brand" };
const acts = ndjson(
  row(1, { actor: "ann", at: "2026-03-02T10:00:00Z" }),
  row(2, { actor: "bob", at: "2026-03-02T11:00:00Z", kind: "comment", sentiment: "negative" }),
  row(3, { actor: "ann", at: "2026-03-10T10:00:00Z", kind: "comment" }),
  row(4, { ...brand, at: "2026-03-10T12:00:00Z", kind: "reply", inReplyTo: "3" }),
  row(5, { at: "2026-03-10T13:00:00Z", kind: "ask" }),
);
const files = { "a.ndjson": acts };

describe("what is asked for", () => {
  test("levels alone, unless more is asked for", async () => {
    const { levels, climb, cohorts, inbox } = await people("a.ndjson", { files });
    expect(levels.rows.find(({ level }) => level === "feedback")?.people).toBe(2);
    expect([levels.people, levels.unclassified, levels.coverage]).toEqual([2, 0, 0.75]);
    expect([climb, cohorts, inbox]).toEqual([undefined, undefined, undefined]);
    const { out } = await paliers("people a.ndjson --format csv", { files });
    expect(out.split("\r\n").slice(1, -1)).toHaveLength(7);
  });

  test("days: what came after the last day looked at is not looked at", async () => {
    const before = await people("a.ndjson --as-of 2026-03-05 --inbox --cohorts week", { files });
    expect(before.levels.rows.find(({ level }) => level === "micro-interaction")?.people).toBe(1);
    expect(before).toMatchObject({ asOf: "2026-03-05", period: { to: "2026-03-05" } });
    expect(before.inbox?.waiting.map(({ id, overdue }) => [id, overdue])).toEqual([["2", true]]);
    expect(before.cohorts?.all[0]?.eligible).toBe(0);
    const { period } = await people("a.ndjson --as-of 2026-03-05 --to 2026-03-03", { files });
    expect(period).toEqual({ to: "2026-03-03" });
    const { period: cut } = await people("a.ndjson --as-of 2026-03-05 --to 2026-03-09", { files });
    expect(cut).toEqual({ to: "2026-03-05" });
    const { levels } = await people("a.ndjson --from 2026-03-09", { files });
    expect(levels.people).toBe(1);
  });

  test("days of the business, not of London", async () => {
    const late = ndjson(row(1, { actor: "ann", at: "2026-03-02T23:30:00Z", kind: "ask" }));
    const world = { files: { "a.ndjson": late } };
    const utc = await paliers("people a.ndjson --inbox", world);
    const paris = await paliers("people a.ndjson --inbox --time-zone Europe/Paris", world);
    expect(utc.out).toContain("unknown  2026-03-02");
    expect(paris.out).toContain("unknown  2026-03-03");
  });

  test("several files as one, CSV through a map, kinds of one's own", async () => {
    const world = {
      files: {
        ...files,
        "b.ndjson": acts,
        "c.csv": csv("9,2026-03-10T09:30:00Z,unboxing,facebook,owned")
          .replace("\n9", ",who\n9")
          .replace("owned\n", "owned,cid\n"),
        "map.json": JSON.stringify({ actor: "who" }),
        "kinds.json": JSON.stringify({ unboxing: "create" }),
      },
    };
    const two = await people("a.ndjson b.ndjson", world);
    expect(two.accounting).toMatchObject({ records: 10, accepted: 5, duplicates: 5 });
    expect(two.levels.people).toBe(2);
    const own = await people("c.csv --map map.json --kinds kinds.json", world);
    expect([own.levels.people, own.levels.unclassified]).toEqual([1, 1]);
  });

  test("climbs between spans that are not equally long come with a warning", async () => {
    const options = "--before 2026-03-02..2026-03-08 --after 2026-03-09..2026-03-12";
    const { out } = await paliers(`people a.ndjson ${options}`, { files });
    expect(out).toContain("The two spans are not equally long");
    expect(out).toMatch(/Climbed +1 +100.0%/);
    expect(out).toMatch(/Opinion or feedback +\(absent\) +1/);
  });

  test("an inbox in which nothing waits says so", async () => {
    const answered = { "a.ndjson": ndjson(...acts.split("\n").slice(2, 4)) };
    const { out } = await paliers("people a.ndjson --inbox --within 1h", { files: answered });
    expect(out).toContain(" Nothing waits for an answer.\n");
    expect(out).not.toContain("--show-actors");
    expect(out).toMatch(/Answered late +1 +0/);
  });

  test("who wrote is shown only where it is asked for", async () => {
    for (const format of ["table", "md", "csv", "json"]) {
      const hidden = await paliers(`people a.ndjson --inbox --format ${format}`, { files });
      expect(hidden.out).not.toMatch(/\bbob\b|\bann\b/);
      const shown = await paliers(`people a.ndjson --inbox --show-actors --format ${format}`, {
        files,
      });
      expect(shown.out).toMatch(/\bbob\b/);
      expect(shown.out).not.toMatch(/\bann\b/);
    }
    const { out } = await paliers("people a.ndjson --inbox --show-actors", { files });
    expect(out).toContain("(anonymous)");
  });
});

describe("people who are not identified", () => {
  const totals = { "a.ndjson": ndjson(row(1, { count: 40 }), row(2, { kind: "view", count: 90 })) };
  const options =
    "--before 2026-03-02..2026-03-08 --after 2026-03-09..2026-03-15 --cohorts week --inbox";

  test.each(["table", "md", "csv", "json"])("are no zero (%s)", async (format) => {
    const { code, out } = await paliers(`people a.ndjson ${options} --format ${format}`, {
      files: totals,
    });
    expect(code).toBe(0);
    expect(out).not.toMatch(/NaN|Infinity|undefined/);
    if (format === "table") {
      expect(out.split("Nobody is identified")).toHaveLength(4);
      expect(out).toMatch(/Total +n\/a +n\/a\n/);
      expect(out).toMatch(/Climbed +n\/a\n/);
    }
    if (format === "csv") {
      expect(out).toContain("level,reading,Reading,,,,,,no-people");
      expect(out).toContain("climb,promoted,Climbed,,,,,,no-people");
      expect(out).toContain("cohort,,All together,,,,,,no-people");
    }
  });

  test("and days without any act have no share that says who acted", async () => {
    const { out } = await paliers("people a.ndjson --to 2020-01-01", { files: totals });
    expect(out).not.toContain("Acts that say");
  });

  test("people may be called anything", async () => {
    const names = ["__proto__", "constructor", "\u001b[2Jred", "| x |"];
    const world = {
      files: {
        "a.ndjson": ndjson(
          ...names.map((actor, id) => row(id, { actor, kind: "ask", content: { id: actor } })),
        ),
      },
    };
    const { levels } = await people("a.ndjson", world);
    expect(levels.people).toBe(4);
    const { out } = await paliers("people a.ndjson --inbox --show-actors", world);
    expect(out).toContain("\\u001b[2Jred");
    const { out: page } = await paliers("people a.ndjson --inbox --show-actors --format md", world);
    expect(page).toContain("\\| x \\|");
  });
});

describe("bad use", () => {
  test.each([
    ["--before 2026-03-01..2026-03-08", "climbs need two spans of days", "missing-option"],
    ["--after 2026-03-01..2026-03-08", "climbs need two spans of days", "missing-option"],
    [
      "--before 2026-03-01..2026-03-08 --after 2026-03-08..2026-03-15",
      "--before ends on 2026-03-08, so --after has to start later than 2026-03-08",
      "overlapping-windows",
    ],
    [
      "--before 2026-03-08..2026-03-01 --after 2026-03-08..2026-03-15",
      "--before ends on 2026-03-01, before it starts on 2026-03-08",
      "invalid-range",
    ],
    [
      "--before 2026-03-01 --after 2026-03-08..2026-03-15",
      '--before is "2026-03-01", expected two days',
      "invalid-range",
    ],
    ["--before 2026-03-01..2026-03-07 --after 2026-03-08..2026-02-30", "2026-02-30", "invalid-day"],
    [
      "--before 2026-03-01..2026-03-07 --after 2026-03-08..2026-03-15 --as-of 2026-03-10",
      "its days are not over",
      "invalid-range",
    ],
    ["--from 2026-03-10 --to 2026-03-01", "before they start", "invalid-range"],
    ["--from 2026-03-10 --as-of 2026-03-01", "before they start", "invalid-range"],
    ["--within 4h", "--within says how soon --inbox wants", "missing-option"],
    ["--inbox --within soon", '"soon" is not a duration', "invalid-duration"],
    ["--as-of yesterday", '--as-of is "yesterday"', "invalid-day"],
    ["--taxonomy orbit", 'there is no taxonomy "orbit"', "unknown-taxonomy"],
    ["--time-zone Europe/Pari", "Europe/Pari", "unknown-time-zone"],
  ])("%s is refused", async (options, what, code) => {
    const { code: exit, out, err } = await paliers(`people a.ndjson ${options}`, { files });
    expect([exit, out]).toEqual([1, ""]);
    expect(err).toContain(what);
    expect(err).toContain(`[${code}]`);
  });

  test("an unknown unit of cohorts is refused with the right ones", async () => {
    const { code, err } = await paliers("people a.ndjson --cohorts year", { files });
    expect(code).toBe(1);
    expect(err).toContain("Allowed choices are week, month.");
    const { code: twice } = await paliers("people - -", { stdin: acts });
    expect(twice).toBe(1);
  });

  test("rejected rows are told, kept, and the others still count", async () => {
    const world = { files: { "a.ndjson": `${acts}${ndjson(row(9, { kind: "liek" }))}` } };
    const { code, err, written } = await paliers("people a.ndjson --rejects r.ndjson", world);
    expect(code).toBe(0);
    expect(err).toContain('Did you mean "like"?');
    expect(written["r.ndjson"]).toContain('"unknown-kind"');
  });

  test("nothing to use is a failure, and so is a file that cannot be read", async () => {
    const none = await paliers("people a.ndjson", { files: { "a.ndjson": "{}\n" } });
    expect([none.code, none.out]).toEqual([1, ""]);
    expect(none.err).toContain("nothing to report on");
    const half = await paliers("people a.ndjson gone.ndjson --locale fr", { files });
    expect(half.code).toBe(1);
    expect(half.err).toContain("ce fichier n’existe pas");
    expect(half.out).toContain("Personnes selon les niveaux");
    const conflict = { "a.ndjson": ndjson(row(1), row(1, { kind: "share" })) };
    const { out } = await paliers("people a.ndjson", { files: conflict });
    expect(out).toContain("Some ids came back with other contents");
  });
});
