import { describe, expect, test } from "vitest";
import { check, interactionRecord, type Problem, problemText } from "../../src/sources/index.ts";
import { ENGLISH } from "../../src/sources/messages/en/english.ts";
import { FRENCH } from "../../src/sources/messages/fr/french.ts";
import { REASON_WORDS } from "./reason-words.ts";

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
    for (const value of ["16/03/2026", "04/04/2026", "00/04/2026", "soon"]) {
      expect(problemText([{ ...problem, value }])).toContain(
        `"${value}" is not a date that can be read.`,
      );
    }
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
      {
        line: 1,
        field: "k\u001b[2J",
        code: "unknown-kind",
        value: "\u001b[31m\u202ered\ud800",
        hint: "\u0000",
      },
    ]);
    // oxlint-disable-next-line no-control-regex
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e\ud800]/);
    expect(text).toContain("\\u001b");
    expect(problemText([{ line: 0, field: "", code: "constructor", value: "x" }])).toBe(
      'paliers constructor: "x".',
    );
  });

  test("shorten what is long, and show what hides in a pair as its code", () => {
    const problem = { line: 1, field: "actor", code: "constructor" };
    expect(problemText([{ ...problem, value: "x".repeat(500) }])).toContain(
      `"${"x".repeat(199)}…"`,
    );
    expect(problemText([{ ...problem, value: "a\u{e0001}b" }])).toContain(
      String.raw`"a\udb40\udc01b"`,
    );
  });

  test("name in French what is expected, where there is a word for it", () => {
    const problem = { line: 1, field: "channel", code: "wrong-type", value: "" };
    expect(problemText([{ ...problem, hint: "object" }], { locale: "fr" })).toContain(HINTS_FR["object"]);
    expect(problemText([{ ...problem, hint: "grommet" }], { locale: "fr" })).toContain("grommet");
  });

  test("are said in a language that there are words in, or not at all", () => {
    // @ts-expect-error there is no German yet
    expect(() => problemText([], { locale: "de" })).toThrow(
      'paliers unknown-locale: there are no words in "de", expected one of en, fr',
    );
  });

  test("exist in both languages for every code", () => {
    expect(Object.keys(MESSAGES_FR)).toEqual(Object.keys(MESSAGES_EN));
    for (const code of Object.keys(REASON_WORDS)) expect(MESSAGES_EN).toHaveProperty([code]);
    for (const [key, { what, advice, meant }] of Object.entries(MESSAGES_FR)) {
      const english = MESSAGES_EN[key];
      expect([key, advice === undefined, meant === undefined]).toEqual([
        key,
        english?.advice === undefined,
        english?.meant === undefined,
      ]);
      const holes = (text = ""): readonly string[] =>
        [...text.matchAll(/\{[a-z:]+\}/g)].map(([hole]) => hole).sort();
      expect(holes(what)).toEqual(holes(english?.what));
    }
  });

  test("follow French typography: a narrow space that never breaks before double signs", () => {
    for (const code of Object.keys(MESSAGES_FR).filter((key) => !key.includes(" "))) {
      const problem: Problem = { line: 3, field: "kind", code, value: "x", hint: "y" };
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
