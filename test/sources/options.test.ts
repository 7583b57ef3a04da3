import { describe, expect, test } from "vitest";
import { PaliersError } from "../../src/index.ts";
import {
  check,
  checkExport,
  costRecord,
  facebookPosts,
  fieldsOf,
  interactionRecord,
  problemText,
  readCsv,
  readNdjson,
  schemaOf,
} from "../../src/sources/index.ts";

const codeOf = (run: () => unknown): unknown => {
  try {
    run();
  } catch (error) {
    if (!(error instanceof PaliersError)) throw error;
    return error.code;
  }
  return "nothing thrown";
};

const calendar = { timeZone: "Europe/Paris" };
/** Each public function with arguments that work, and for each of them whether it may be left out. */
const FUNCTIONS = {
  check: { call: check, given: [[], interactionRecord, {}], optional: 1 },
  readCsv: { call: readCsv, given: ["", interactionRecord, {}], optional: 1 },
  readNdjson: { call: readNdjson, given: ["", interactionRecord, {}], optional: 1 },
  checkExport: { call: checkExport, given: [[], facebookPosts, { calendar }], optional: 0 },
  schemaOf: { call: schemaOf, given: [interactionRecord, {}], optional: 1 },
  fieldsOf: { call: fieldsOf, given: [interactionRecord], optional: 0 },
  problemText: { call: problemText, given: [[], {}], optional: 1 },
} as const;

describe("an argument of the wrong kind", () => {
  const WRONG: readonly (readonly [string, unknown])[] = [
    ["nothing", undefined],
    ["null", null],
    ["a number", 7],
    ["a text", "text"],
    ["a list", ["x"]],
    ["an object without anything", {}],
    ["a function", () => undefined],
  ];
  /** What is right there after all: texts are input, lists are rows, and options may be empty. */
  const RIGHT = (name: string, position: number, what: string): boolean =>
    (what === "a list" && name === "check" && position === 0) ||
    (what === "a list" && name === "checkExport" && position === 0) ||
    (what === "a text" && name.startsWith("read") && position === 0);

  for (const [name, { call, given, optional }] of Object.entries(FUNCTIONS)) {
    for (const position of given.keys()) {
      const isOptions = optional === 1 && position === given.length - 1;
      for (const [what, value] of WRONG) {
        if (RIGHT(name, position, what)) continue;
        if (isOptions && (value === undefined || what.startsWith("an object"))) continue;
        test(`${name} refuses ${what} as argument ${position + 1}`, () => {
          const wrong = given.map((right, index) => (index === position ? value : right));
          const isEmptyCalendar =
            name === "checkExport" && position === 2 && what === "an object without anything";
          expect(codeOf(() => Reflect.apply(call, undefined, wrong))).toBe(
            isEmptyCalendar ? "missing-option" : "invalid-input",
          );
        });
      }
    }
  }
});

describe("an option", () => {
  test.each([
    ["check", { kind: "any" }],
    ["check", { delimiter: ";" }],
    ["readCsv", { delimitr: ";" }],
    ["readCsv", { cells: true }],
    ["readNdjson", { delimiter: ";" }],
    ["readNdjson", { sgnal: undefined }],
    ["checkExport", { calendar, timeZone: "Europe/Paris" }],
    ["checkExport", { calendar: { timezone: "Europe/Paris" } }],
    ["schemaOf", { kind: "any" }],
    ["problemText", { local: "fr" }],
  ] as const)("that nobody knows is refused by %s: %o", (name, options) => {
    const { call, given } = FUNCTIONS[name];
    const run = (): unknown => Reflect.apply(call, undefined, [...given.slice(0, -1), options]);
    expect(codeOf(run)).toBe("unknown-option");
    expect(run).toThrow(/expected .*(?:map|calendar|timeZone|locale)/);
  });

  test.each([
    [{ kinds: ["like"] }, "unknown-option"],
    [{ kinds: new Set(["unboxing"]) }, "unknown-option"],
    [{ map: new Map([["kind", "type"]]) }, "invalid-option"],
    [{ map: "type" }, "invalid-option"],
    [{ defaults: ["x"] }, "invalid-option"],
    [{ defaults: { chanel: { platform: "web" } } }, "unknown-field"],
    [{ defaults: { channel: { plattform: "web" } } }, "unknown-field"],
    [{ require: "actor" }, "invalid-option"],
    [{ cells: "yes" }, "invalid-option"],
    [{ time: "seconds" }, "unknown-word"],
    [{ now: "today" }, "invalid-option"],
    [{ now: Number.NaN }, "invalid-option"],
    [{ maxProblems: -1 }, "invalid-option"],
    [{ maxProblems: "many" }, "invalid-option"],
    [{ activities: ["podcasts"] }, "unknown-option"],
  ])("that cannot work is refused before a row is read: %o", (options, code) => {
    for (const call of [check, readNdjson])
      expect(
        codeOf(() =>
          Reflect.apply(call, undefined, [call === check ? [] : "", interactionRecord, options]),
        ),
      ).toBe(code);
  });

  test.each([
    [{ ids: "some" }, "unknown-word"],
    [{ signal: true }, "invalid-option"],
    [{ signal: null }, "invalid-option"],
    [{ delimiter: 7 }, "unknown-option"],
  ])("of a file that cannot work is refused: %o", (options, code) => {
    expect(codeOf(() => Reflect.apply(readCsv, undefined, ["", interactionRecord, options]))).toBe(
      code,
    );
  });

  test("that another kind of record has is refused by name", () => {
    expect(() => check([], costRecord, { kinds: "any" })).toThrow(
      'paliers unknown-option: no option "kinds" for a record "cost"',
    );
  });

  test("given as undefined is the same as left out", () => {
    const nothing = {
      map: undefined,
      defaults: undefined,
      kinds: undefined,
      activities: undefined,
      require: undefined,
      time: undefined,
      now: undefined,
      maxProblems: undefined,
    };
    const rows = [
      {
        id: "1",
        at: 1773135000000,
        kind: "like",
        channel: { platform: "web", ownership: "owned" },
      },
      { id: "2", at: 1773135000, kind: "liek", channel: undefined, actor: undefined },
    ];
    const plain = check(rows, interactionRecord);
    expect(check(rows, interactionRecord, { ...nothing, cells: undefined })).toEqual(plain);
    const within = {
      map: { actor: undefined },
      defaults: { actor: undefined, channel: undefined },
    };
    expect(check(rows, interactionRecord, within)).toEqual(plain);
    const stream = { ...nothing, signal: undefined, ids: undefined };
    expect(() => readNdjson("", interactionRecord, { ...stream, cells: undefined })).not.toThrow();
    expect(() => readCsv("", interactionRecord, { ...stream, delimiter: undefined })).not.toThrow();
    expect(problemText([], { locale: undefined })).toBe("");
  });
});

describe("numbers of seconds", () => {
  const channel = { platform: "web", ownership: "owned" };
  const atOf = (at: unknown, options = {}) => {
    const { accepted, rejected } = check(
      [{ id: "1", at, kind: "like", channel }],
      interactionRecord,
      options,
    );
    return accepted[0]?.at ?? rejected[0];
  };

  test("are refused, and the words name the option that says what they are", () => {
    const found = check([{ id: "1", at: 1_773_135_000, kind: "like", channel }], interactionRecord);
    expect(found.rejected).toEqual([
      { line: 1, field: "at", code: "bad-date", value: "1773135000", because: "seconds" },
    ]);
    expect(problemText(found.rejected)).toContain('say so with { time: "epoch-s" }');
    expect(problemText(found.rejected, { locale: "fr" })).toContain('{ time: "epoch-s" }');
    expect(atOf(1_773_135_000, { time: "epoch-ms" })).toMatchObject({ because: "seconds" });
  });

  test("are read when it is said that they are", () => {
    const time = "epoch-s";
    for (const at of [
      1_773_135_000,
      "1773135000",
      "2026-03-10T09:30:00Z",
      new Date(1_773_135_000_000),
    ])
      expect(atOf(at, { time })).toBe(1_773_135_000_000);
    expect(atOf(0, { time })).toBe(0);
    expect(atOf(-1, { time })).toBe(-1000);
    expect(atOf(1_773_135_000_000, { time })).toMatchObject({ code: "out-of-range" });
    expect(atOf(1.5, { time })).toMatchObject({ code: "wrong-type", expected: "whole number" });
  });
});
