import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import type { GoalsReport } from "../../src/cli/goals-data.ts";
import { paliers } from "./fake-io.ts";

const SHOP = "examples/data/shop";
const ALL = `goals --goals ${SHOP}/goals.json --conversions ${SHOP}/conversions.csv --measurements ${SHOP}/measurements.csv --costs ${SHOP}/costs.csv --as-of 2026-03-16`;
const reportIn = (out: string): GoalsReport => {
  const report: GoalsReport = JSON.parse(out);
  return report;
};
const expected = (name: string) => resolve(import.meta.dirname, "expected", name);

const GOAL = {
  id: "sale",
  counts: "conversions",
  target: 4,
  from: "2026-01-01",
  by: "2026-01-31",
};
const HEAD = "id,at,goal\n";
const SOLD = `${HEAD}1,2026-01-05T09:00:00Z,sale\n2,2026-01-06T09:00:00Z,sale\n`;
const ON_SALE = "goals --goals g.json --conversions c.csv --as-of 2026-01-15";

/** Runs with a goals file, a conversions file, and what else is there. */
const track = (
  goals: unknown,
  conversions: string,
  options = "",
  files: { readonly [path: string]: string } = {},
) =>
  paliers(`${ON_SALE}${options}`, {
    files: { "g.json": JSON.stringify(goals), "c.csv": conversions, ...files },
  });

describe("the goals of a small shop", () => {
  test.each([
    ["goals.en.txt", "--hourly-rate=45EUR"],
    ["goals.fr.txt", "--locale fr"],
    ["goals.en.csv", "--format csv"],
    ["goals.fr.csv", "--format csv --locale fr"],
    ["goals.en.md", "--format md"],
    ["goals.fr.md", "--format md --locale fr"],
    ["goals.json.txt", "--json"],
  ])("are told as in %s", async (name, options) => {
    const rate = options.startsWith("--hourly-rate");
    const { code, out } = await paliers(
      rate ? [...ALL.split(" "), "--hourly-rate", "45 EUR"] : `${ALL} ${options}`,
    );
    expect(code).toBe(0);
    await expect(out).toMatchFileSnapshot(expected(name));
  });

  test("make hours of the staff cost what an hour costs, and say so when nothing does", async () => {
    const { err } = await paliers(ALL);
    expect(err).toContain("hours of the staff without a price: 26");
    const { out, err: none } = await paliers([...ALL.split(" "), "--hourly-rate", "45 EUR"]);
    expect(none).toBe("");
    expect(out).toContain("€2,490.00");
  });

  test("can fail a build with --check", async () => {
    expect((await paliers(`${ALL} --check`)).code).toBe(1);
    expect((await paliers(ALL)).code).toBe(0);
  });
});

describe("goals", () => {
  test("count what is in their days, in the calendar of the business", async () => {
    const late = `${HEAD}1,2026-01-31T23:30:00Z,sale\n`;
    const value = async (zone: string) => {
      const { out } = await paliers(
        `goals --goals g.json --conversions c.csv --as-of 2026-02-03 --json --time-zone ${zone}`,
        { files: { "g.json": JSON.stringify([GOAL]), "c.csv": late } },
      );
      return reportIn(out).goals[0]?.value;
    };
    expect(await value("UTC")).toBe(1);
    expect(await value("Europe/Paris")).toBe(0);
  });

  test("are a success when all are reached, and pass --check", async () => {
    const { code, out } = await track([{ ...GOAL, target: 2 }], SOLD, " --check");
    expect(code).toBe(0);
    expect(out).toContain("sale: reached");
    expect(out).toContain("Success: all goals are reached.");
  });

  test("fail --check when the deadline is missed", async () => {
    const files = { "g.json": JSON.stringify([GOAL]), "c.csv": SOLD };
    const command = "goals --goals g.json --conversions c.csv --as-of 2026-02-28 --check";
    const { code, out } = await paliers(command, { files });
    expect(code).toBe(1);
    expect(out).toContain("sale: missed");
  });

  test("stand at 0 with a file that holds no record, which is not an empty file", async () => {
    expect((await track([GOAL], HEAD)).out).toContain("0 of 4");
    const { code, out, err } = await track([GOAL], "");
    expect([code, out]).toEqual([1, ""]);
    expect(err).toBe('error: cannot read "c.csv": it is empty.\n');
  });

  test("are read from NDJSON, a JSON list or CSV alike", async () => {
    const rows = [
      { id: "1", at: "2026-01-05T09:00:00Z", goal: "sale" },
      { id: "2", at: "2026-01-06T09:00:00Z", goal: "sale" },
    ];
    const values = await Promise.all(
      [SOLD, JSON.stringify(rows), rows.map((row) => JSON.stringify(row)).join("\n")].map(
        async (text) => {
          const { out } = await paliers(
            "goals --goals g.json --conversions - --as-of 2026-01-15 --json",
            { files: { "g.json": JSON.stringify([GOAL]) }, stdin: text },
          );
          return reportIn(out).goals[0]?.value;
        },
      ),
    );
    expect(values).toEqual([2, 2, 2]);
  });

  test("of surveys and of money are written in their units", async () => {
    const goals = [
      { ...GOAL, id: "revenue", counts: "value", currency: "EUR", target: 100 },
      { ...GOAL, id: "complaints", counts: "percent", baseline: 50, target: -10 },
    ];
    const sold = "id,at,goal,value,currency\n1,2026-01-05T09:00:00Z,revenue,49.90,EUR\n";
    const asked = "goal,at,value\ncomplaints,2026-01-10T00:00:00Z,48\n";
    const { out } = await track(goals, sold, " --measurements m.csv", { "m.csv": asked });
    expect(out).toContain("€49.90 of €100.00");
    expect(out).toContain("48 of 45, from 50");
    expect(out).toContain("-0.19 a day");
  });
});

describe("goals in other forms", () => {
  test("come from a module too", async () => {
    const files = { "c.csv": SOLD };
    const command =
      "goals --goals test/cli/fixtures/goals.ts --conversions c.csv --as-of 2026-01-15";
    expect((await paliers(command, { files })).out).toContain("2 of 4");
  });

  test("of money are projected in whole units, without false cents", async () => {
    const days = Array.from({ length: 28 }, (_, index) => String(index + 1).padStart(2, "0"));
    const sold = days.map((day) => `${day},2026-02-${day}T09:00:00Z,sale,10.10,EUR\n`);
    const goal = { ...GOAL, counts: "value", currency: "EUR", target: 900, by: "2026-03-31" };
    const files = {
      "g.json": JSON.stringify([{ ...goal, from: "2026-02-01", label: { en: "Sales" } }]),
      "c.csv": `id,at,goal,value,currency\n${sold.join("")}`,
    };
    const command = "goals --goals g.json --conversions c.csv --as-of 2026-02-28 --locale";
    const { out } = await paliers(`${command} en`, { files });
    expect(out).toMatch(/At the deadline {2}€\d+, between €\d+ and €\d+\n/);
    expect(out).toContain("€282.80 of €900.00");
    // A label that is not there in French stays English.
    expect((await paliers(`${command} fr`, { files })).out).toContain("Sales");
  });

  test("say in words what a result cost, or why it cannot be said", async () => {
    const spent = (at: string) => ({
      "k.csv": `id,at,amount,currency,activity\n1,${at}T09:00:00Z,9,EUR,a word of ours\n`,
    });
    const cost = async (conversions: string, at: string) =>
      /Cost .*/.exec((await track([GOAL], conversions, " --costs k.csv", spent(at))).out)?.[0];
    expect(await cost(SOLD, "2026-01-05")).toContain("€9.00, €4.50 a result");
    expect(await cost(HEAD, "2026-01-05")).toContain("€9.00, no result yet");
    expect(await cost(SOLD, "2025-06-05")).toContain("n/a (no cost in its days)");
  });

  test("name standard input, and of many files only their number", async () => {
    const files = {
      "g.json": JSON.stringify([GOAL]),
      "m.csv": "goal,at,value\n",
      "k.csv": "id,at,amount,currency,activity\n",
    };
    const command =
      "goals --goals g.json --conversions - --measurements m.csv --costs k.csv --as-of 2026-01-15";
    const { out } = await paliers(`${command} --format md`, { files, stdin: SOLD });
    expect(out).toContain("- Data: standard input, m.csv, k.csv");
    expect(out).toContain("n/a (no cost in its days)");
    const { out: reached } = await track([{ ...GOAL, target: 1 }], SOLD, " --format md");
    expect(reached).toContain("Success: all goals are reached.");
    expect(reached).not.toContain("Cost");
  });

  test("that have not begun say so", async () => {
    const later = { ...GOAL, from: "2026-03-01", by: "2026-03-31" };
    const { out } = await track([later], SOLD);
    expect(out).toContain("sale: not started");
    expect(out).toMatch(/Pace +n\/a\n/);
  });
});

describe("goals with bad input", () => {
  test("name the goal by its position, all of them at once", async () => {
    const { by: _by, ...endless } = GOAL;
    const goals = [GOAL, endless, { ...GOAL, id: "buzz", counts: "likes" }, null, GOAL];
    const { code, out, err } = await track(goals, SOLD);
    expect([code, out]).toEqual([1, ""]);
    expect(err.trimEnd().split("\n")).toEqual([
      'error: g.json, goal 2: goal "sale" needs a last day, "by" [goal-without-deadline]',
      expect.stringContaining("error: g.json, goal 3:"),
      "error: g.json, goal 4: a goal needs an id [goal-without-id]",
      'error: g.json, goal 5: two goals are called "sale" [duplicate-goal]',
    ]);
    expect(err).toContain("engagement-is-not-a-goal");
  });

  test("say it in French too", async () => {
    const { by: _by, ...endless } = GOAL;
    const { err } = await track(
      [endless, { ...GOAL, id: "x", policy: "once" }],
      SOLD,
      " --locale fr",
    );
    expect(err).toContain("objectif 1\u202f: «\u202fsale\u202f» demande un dernier jour");
    // Where a refusal has no French words its own message stands.
    expect(err).toContain('objectif 2\u202f: goal "x" has the policy "once"');
  });

  test.each([
    [{ id: 7 }, "un identifiant"],
    [{ target: 0 }, "autre que zéro"],
    [{ from: "" }, "un premier jour"],
    [{ from: "2026-02-01" }, "finit avant de commencer"],
    [{ counts: "points" }, "part de quoi"],
    [{ baseline: 3 }, "à partir de zéro"],
    [{ counts: "value" }, "en quelle monnaie"],
    [{ counts: "likes" }, "qui est un moyen"],
    [{ label: { fr: "Ventes" } }, "un texte anglais"],
  ])("refuse %j in French words", async (wrong, what) => {
    const { code, err } = await track([GOAL, { ...GOAL, id: "x", ...wrong }], SOLD, " --locale fr");
    expect(code).toBe(1);
    expect(err).toContain("g.json, objectif 2\u202f:");
    expect(err).toContain(what);
    const { err: twice } = await track([GOAL, GOAL], SOLD, " --locale fr");
    expect(twice).toContain("deux objectifs s’appellent «\u202fsale\u202f»");
  });

  test.each([
    ["{}", "holds no list"],
    ["[]", "holds no goal"],
    ["[", 'cannot read "g.json"'],
  ])("refuse a goals file that holds %s", async (text, what) => {
    const files = { "g.json": text, "c.csv": SOLD };
    const { code, err } = await paliers(ON_SALE, { files });
    expect(code).toBe(1);
    expect(err).toContain(what);
  });

  test("tell of conversions for a goal that nobody defined, with the nearest one", async () => {
    const { code, out, err } = await track([GOAL], `${SOLD}3,2026-01-07T09:00:00Z,sael\n`);
    expect(code).toBe(0);
    expect(err).toContain(
      'the goal "sael" is not among the goals, records left out: 1. Did you mean "sale"?',
    );
    expect(out).toContain("2 of 4");
  });

  test("never add two currencies up", async () => {
    const goal = { ...GOAL, counts: "value", currency: "EUR" };
    const sold =
      "id,at,goal,value,currency\n1,2026-01-05T09:00:00Z,sale,49,EUR\n2,2026-01-06T09:00:00Z,sale,49,USD\n";
    const spent =
      "id,at,amount,currency,activity\n1,2026-01-05T09:00:00Z,9,EUR,tools\n2,2026-01-05T09:00:00Z,9,USD,tools\n";
    const { code, out } = await track([goal], sold, " --costs k.csv", { "k.csv": spent });
    expect(code).toBe(0);
    expect(out).toContain("sale: no data");
    expect(out.match(/two currencies are never added up/g)).toHaveLength(3);
  });

  test("reject hours and samples below zero, by line", async () => {
    const spent = "id,at,amount,currency,activity,hours\n1,2026-01-05T09:00:00Z,9,EUR,tools,-3\n";
    const { err } = await track([GOAL], SOLD, " --costs k.csv", { "k.csv": spent });
    expect(err).toContain('row 2, column "hours"');
    const asked = "goal,at,value,sampleSize\naware,2026-01-10T00:00:00Z,48,-5\n";
    const goals = [GOAL, { ...GOAL, id: "aware", counts: "points", baseline: 40 }];
    const { out, err: told } = await track(goals, SOLD, " --measurements m.csv", {
      "m.csv": asked,
    });
    expect(told).toContain('row 2, column "sampleSize"');
    expect(out).toContain("aware: no data");
  });

  test("say that a survey reached its target within the error of its sample", async () => {
    const known = { ...GOAL, id: "known", counts: "points", baseline: 31, target: 1 };
    const files = { "m.csv": "goal,at,value,sampleSize\nknown,2026-01-10T00:00:00Z,32,50\n" };
    const told = (options: string) =>
      track([known], HEAD, ` --measurements m.csv${options}`, files);
    const { out } = await told("");
    expect(out).toContain("known: reached, within the error");
    expect(out).toContain("Goals reached: 0 of 1");
    expect((await told(" --locale fr")).out).toContain("atteint, dans la marge d’erreur");
    expect((await told(" --format md")).out).toContain("reached, within the error");
    expect((await told(" --format csv")).out).toContain(",false\r\n");
    expect(reportIn((await told(" --json")).out)).toMatchObject({ success: false });
  });

  test("refuse a file whose columns have other names, and say where the names stand", async () => {
    const { code, out, err } = await track([GOAL], "id,date,goal\n1,2026-01-05T09:00:00Z,sale\n");
    expect([code, out]).toEqual([1, ""]);
    expect(err).toContain("missing-column");
    expect(err).toContain("docs/cli.md lists the columns");
  });

  test("keep the first of two rows that say different things, and name both lines", async () => {
    const text = `id,at,goal,value,currency\n\n1,2026-01-05T09:00:00Z,sale,9,EUR\n1,2026-01-05T09:00:00Z,sale,8,EUR\n`;
    const { out, err } = await track([GOAL], text);
    expect(err).toContain("conflicting-duplicate");
    expect(err).toMatch(/row [34]/);
    expect(out).toContain("1 of 4");
  });

  test("tell broken lines and rows of a list by their place", async () => {
    const { err } = await track([GOAL], `${SOLD}3,"2026\n`);
    expect(err).toContain("row 4");
    const list = JSON.stringify([{ id: "1", at: "soon", goal: "sale" }]);
    expect((await track([GOAL], list)).err).toContain("row 1");
    const lines = '{"id":"1","at":"2026-01-05T09:00:00Z","goal":"sale"}\n{"id":\n';
    const piped = await paliers("goals --goals g.json --conversions - --as-of 2026-01-15", {
      files: { "g.json": JSON.stringify([GOAL]) },
      stdin: lines,
    });
    expect(piped.err).toContain("row 2");
  });

  test("tell of an unknown goal without a guess where none is near", async () => {
    const { err } = await track([GOAL], `${SOLD}3,2026-01-07T09:00:00Z,subscription\n`);
    expect(err).toContain('"subscription" is not among the goals');
    expect(err).not.toContain("Did you mean");
    const { err: french } = await track(
      [GOAL],
      `${SOLD}3,2026-01-07T09:00:00Z,sael\n`,
      " --locale fr",
    );
    expect(french).toContain("Vouliez-vous dire «\u202fsale\u202f»");
  });

  test("guess what separates the columns and read it when told", async () => {
    const french = SOLD.replaceAll(",", ";");
    expect((await track([GOAL], french)).err).toContain("--delimiter ';'");
    expect((await track([GOAL], french, " --delimiter semicolon")).out).toContain("2 of 4");
  });

  test("keep rejected rows where asked, and point at columns that nothing reads", async () => {
    const text = "id,at,goal,colour\n1,soon,sale,red\n2,2026-01-06T09:00:00Z,sale,red\n";
    const { err, written } = await track([GOAL], text, " --rejects r.ndjson");
    expect(err).toContain("colour");
    expect(err.match(/colour/g)).toHaveLength(1);
    expect(written["r.ndjson"]).toContain('"line":2');
  });

  test.each([
    ["c.xlsx", "paliers reads"],
    ["missing.csv", "there is no such file"],
    ["broken.json", "cannot read"],
    ["list.json", "not-object"],
  ])("refuse %s", async (file, what) => {
    const files = { "g.json": JSON.stringify([GOAL]), "broken.json": "[{", "list.json": "[1]" };
    const { err } = await paliers(`goals --goals g.json --conversions ${file} --as-of 2026-01-15`, {
      files,
    });
    expect(err).toContain(what);
  });

  test.each([
    ["--conversions c.csv", "as-of"],
    ["--conversions c.csv --as-of 15/01/2026", "--as-of"],
    ["--conversions c.csv --as-of 2026-02-30", "2026-02-30"],
    ["--as-of 2026-01-15", "--conversions FILE"],
    ["--conversions c.csv --as-of 2026-01-15 --hourly-rate 45", "--hourly-rate"],
    ["--conversions c.csv --as-of 2026-01-15 --time-zone Mars", "Mars"],
    ["--conversions - --costs - --as-of 2026-01-15", "standard input"],
  ])("refuse the options %s", async (options, what) => {
    const files = { "g.json": JSON.stringify([GOAL]), "c.csv": SOLD };
    const { code, out, err } = await paliers(`goals --goals g.json ${options}`, { files });
    expect([code, out]).toEqual([1, ""]);
    expect(err).toContain(what);
  });

  test("ask for the surveys that a goal is measured by", async () => {
    const survey = { ...GOAL, counts: "points", baseline: 3 };
    const { code, err } = await track([survey], SOLD);
    expect(code).toBe(1);
    expect(err).toContain("--measurements FILE");
  });
});
