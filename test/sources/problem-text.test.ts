import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { check, interactionRecord, type Problem, problemText } from "../../src/sources/index.ts";
import { ENGLISH } from "../../src/sources/messages/en/english.ts";
import { FRENCH } from "../../src/sources/messages/fr/french.ts";
import { PROBLEM_EXAMPLES } from "../generate/problem-examples.ts";
import { withProblemTables } from "../generate/problem-table.ts";
import { REASON_WORDS } from "./reason-words.ts";

/** A problem of elsewhere: a newer version, a file, a form. */
function foreign(problem: object): Problem {
  const parsed: Problem = JSON.parse(JSON.stringify(problem));
  return parsed;
}

describe("problems in words", () => {
  test("give the nearest word, the row and the user's own column", () => {
    const problem: Problem = {
      line: 4128,
      field: "kind",
      column: "type",
      code: "unknown-kind",
      value: "liek",
      hint: "like",
    };
    expect(problemText([problem])).toBe(
      'paliers unknown-kind: row 4128, column "type": "liek" is not a kind of interaction. Did you mean "like"?\n  Map your own words with { map: { kind: (row) => … } }, or name your own kinds with { kinds }.',
    );
    expect(problemText([problem], { locale: "fr" }).split("\n")[0]).toBe(
      "paliers unknown-kind\u202f: ligne 4128, colonne «\u202ftype\u202f»\u202f: «\u202fliek\u202f» n’est pas une interaction connue. Vouliez-vous dire «\u202flike\u202f»\u202f?",
    );
  });

  test("name both days of a date in numbers", () => {
    const problem: Problem = {
      line: 17,
      field: "at",
      column: "Date",
      code: "bad-date",
      value: "03/04/2026",
    };
    expect(problemText([problem])).toBe(
      'paliers bad-date: row 17, column "Date": "03/04/2026" can be 3 April or 4 March.\n  Say which with { map: { at: … } }, or export ISO dates with a zone (2026-04-03T10:00:00+02:00).',
    );
    expect(problemText([{ ...problem, value: "01/04/2026" }], { locale: "fr" })).toContain(
      "«\u202f01/04/2026\u202f» peut être le 1er avril ou le 4 janvier.",
    );
    for (const value of ["04/04/2026", "00/04/2026", "31/02/2026", "soon"]) {
      expect(problemText([{ ...problem, value }])).toContain(
        `"${value}" is not a date that can be read.`,
      );
    }
  });

  test("offer a date in numbers as the form that it plainly is", () => {
    const problem = { line: 17, field: "at", code: "bad-date" } as const;
    expect(problemText([{ ...problem, value: "13/03/2026 10:05" }])).toContain(
      '"13/03/2026 10:05" can only be 13 March, written day/month/year.',
    );
    expect(
      problemText([
        { ...problem, value: "03/13/2026 10:05", expected: "day/month/year hour:minute" },
      ]),
    ).toContain("can only be 13 March, written month/day/year.");
    expect(problemText([{ ...problem, value: "13/03/2026 10:05" }], { locale: "fr" })).toContain(
      "ne peut être que le 13 mars, écrit day/month/year.",
    );
  });

  test("know an export of totals and a French spreadsheet", () => {
    expect(
      problemText([
        {
          line: 1,
          field: "at",
          code: "missing-column",
          value: "Post ID, Permalink, Reactions, Comments, Shares, Reach",
          preset: "facebookPosts",
        },
      ]),
    ).toBe(
      'paliers missing-column: no column gives "at". The file has: Post ID, Permalink, Reactions, Comments, Shares, Reach.\n  These look like totals per post. Use checkExport(rows, facebookPosts, { calendar }).',
    );
    expect(
      problemText([
        { line: 1, field: "", code: "one-column", value: "id;at;actor;kind", delimiter: ";" },
      ]),
    ).toBe(
      'paliers one-column: the file has one column named "id;at;actor;kind".\n  It is separated by semicolons, as French Excel does: parse(text, { delimiter: ";" }).',
    );
  });

  test("say an advice once, and how often a warning stands", () => {
    const problem: Problem = { line: 1, field: "kind", code: "unknown-kind", value: "x" };
    expect(problemText([problem, { ...problem, line: 2 }]).split("\n")).toHaveLength(3);
    expect(
      problemText([{ line: 1, field: "a", code: "unknown-field", value: "", count: 12 }]),
    ).toContain("(× 12)");
    expect(problemText([])).toBe("");
  });

  test("neutralise what would act on a terminal or a page", () => {
    const text = problemText([
      foreign({
        line: 1,
        field: "k\u001b[2J",
        code: "unknown-kind",
        value: "\u001b[31m\u202ered\ud800",
        hint: "\u0000",
      }),
    ]);
    // oxlint-disable-next-line no-control-regex
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e\ud800]/);
    expect(text).toContain("\\u001b");
    expect(problemText([foreign({ line: 0, field: "", code: "constructor", value: "x" })])).toBe(
      'paliers constructor: "x".',
    );
  });

  test("shorten what is long, and show what hides in a pair as its code", () => {
    const problem = { line: 1, field: "actor", code: "constructor" };
    expect(problemText([foreign({ ...problem, value: "x".repeat(500) })])).toContain(
      `"${"x".repeat(199)}…"`,
    );
    expect(problemText([foreign({ ...problem, value: "a\u{e0001}b" })])).toContain(
      String.raw`"a\udb40\udc01b"`,
    );
  });

  test("name in French what is expected, where there is a word for it", () => {
    const problem = { line: 1, field: "channel", code: "wrong-type", value: "" } as const;
    const french = (one: Problem) => problemText([one], { locale: "fr" });
    expect(french({ ...problem, expected: "object" })).toContain(FRENCH.expected.object);
    expect(french(foreign({ ...problem, expected: "grommet" }))).toContain("grommet");
    const range = { line: 1, field: "rating", code: "out-of-range", value: "2" } as const;
    expect(french({ ...range, min: 0, max: 1 })).toContain("de 0 à 1");
    expect(french({ ...range, min: 0 })).toContain("au moins 0");
    expect(french({ ...range, max: 1 })).toContain("au plus 1");
    expect(problemText([{ ...range, max: 1 }])).toContain("at most 1");
    expect(problemText([range])).toContain('"2" is out of range.');
  });

  test("are said in a language that there are words in, or not at all", () => {
    // @ts-expect-error there is no German yet
    expect(() => problemText([], { locale: "de" })).toThrow(
      'paliers unknown-locale: there are no words in "de", expected one of en, fr',
    );
  });

  test("exist in both languages for every code", () => {
    const [english, french] = [ENGLISH.messages, FRENCH.messages];
    expect(Object.keys(french)).toEqual(Object.keys(english));
    for (const code of Object.keys(REASON_WORDS)) expect(english).toHaveProperty([code]);
    const holes = (text = ""): readonly string[] =>
      [...text.matchAll(/\{[a-zA-Z:]+\}/g)].map(([hole]) => hole).sort();
    for (const key of Object.keys(french) as (keyof typeof french)[]) {
      const [ours, theirs] = [english[key], french[key]];
      expect(Object.keys(theirs), key).toEqual(Object.keys(ours));
      expect([key, holes(theirs.what), holes(theirs.more)]).toEqual([
        key,
        holes(ours.what),
        holes(ours.more),
      ]);
    }
  });

  test("leave no word empty in any language", () => {
    for (const { messages, expected, colon, row, column, nothing } of [ENGLISH, FRENCH]) {
      const words = Object.values(messages).flatMap(({ what, more = "-", advice = "-" }) => [
        what,
        more,
        advice,
      ]);
      for (const word of [...words, ...Object.values(expected), colon, row, column, nothing])
        expect(word.trim()).not.toBe("");
    }
  });

  test("stand on the page of codes as they are", () => {
    const page = readFileSync(new URL("../../docs/sources.md", import.meta.url), "utf8");
    expect(withProblemTables(page)).toBe(page);
    for (const code of Object.keys(PROBLEM_EXAMPLES)) expect(page).toContain(`| \`${code}\` |`);
  });

  test("leave no hole where a problem says everything", () => {
    for (const { problem } of Object.values(PROBLEM_EXAMPLES))
      expect(problemText([problem])).not.toMatch(/\{[a-zA-Z:]+\}/);
  });

  test("tell a copy in another file without a line", () => {
    const problem = { line: 0, field: "id", code: "conflicting-duplicate", value: "7" } as const;
    expect(problemText([problem])).toContain("in an earlier file too");
    expect(problemText([problem], { locale: "fr" })).toContain("dans un fichier précédent");
  });

  test("follow French typography: a narrow space that never breaks before double signs", () => {
    for (const [code, { problem: example }] of Object.entries(PROBLEM_EXAMPLES)) {
      const problem = foreign({ ...example, line: 3, field: "kind", value: "x", hint: "y" });
      // Code, offsets and quoted examples are not French.
      const text = problemText([problem], { locale: "fr" }).replaceAll(
        /\{ .+?\}(?= |\)|\.|,|$)|T\d\d:\S+|\([^)]*\)|"[^"]*"/g,
        "",
      );
      expect(text, code).not.toMatch(/[^\u202f][:;?!%»]/);
      expect(text, code).not.toMatch(/«[^\u202f]/);
    }
  });

  test("never show who acted", () => {
    const rows = ["canary".repeat(60), ["canary"], "canary\u0000", "canary\ud800"].map(
      (actor, index) => ({
        id: String(index),
        at: 1773135000000,
        kind: "like",
        channel: { platform: "web", ownership: "owned" },
        actor,
        content: { id: "p", author: actor },
      }),
    );
    const { rejected } = check(rows, interactionRecord);
    expect(rejected).toHaveLength(8);
    expect(JSON.stringify(rejected) + problemText(rejected)).not.toContain("canary");
  });
});
