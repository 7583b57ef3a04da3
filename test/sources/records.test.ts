import { describe, expect, expectTypeOf, test } from "vitest";
import type { Conversion, Cost, Measurement } from "../../src/goals/index.ts";
import type { Exposure, Interaction } from "../../src/index.ts";
import {
  type Checked,
  type CheckOptions,
  check,
  conversionRecord,
  costRecord,
  exposureRecord,
  fieldsOf,
  interactionRecord,
  measurementRecord,
  type Problem,
  type ProblemCode,
  type Reading,
  type RecordKind,
  readCsv,
  readNdjson,
  schemaOf,
} from "../../src/sources/index.ts";
import { drain } from "./drain.ts";

const at = "2026-03-10T09:30:00Z";
const later = "2026-03-11T09:30:00Z";
const channel = { "channel.platform": "web", "channel.ownership": "owned" };
/** Of each kind a row as files write it, another of the same identity, and a wrong one. */
const KINDS: readonly {
  readonly record: RecordKind<object>;
  readonly row: { readonly [name: string]: string };
  readonly wrong: object;
  readonly copies: number;
}[] = [
  {
    record: interactionRecord,
    row: { id: "1", at, kind: "like", ...channel },
    wrong: { kind: "liek" },
    copies: 1,
  },
  {
    record: exposureRecord,
    row: { id: "1", at, ...channel, campaign: "spring" },
    wrong: { at: "soon" },
    copies: 1,
  },
  { record: conversionRecord, row: { id: "1", at, goal: "sales" }, wrong: { goal: "" }, copies: 1 },
  {
    record: costRecord,
    row: { id: "1", at, amount: "49.90", currency: "EUR", activity: "sales" },
    wrong: { currency: "euro" },
    copies: 1,
  },
  // A survey has no identity: every row is one.
  {
    record: measurementRecord,
    row: { goal: "awareness", at, value: "32.8" },
    wrong: { value: "x" },
    copies: 0,
  },
];
const csv = (rows: readonly { readonly [name: string]: string }[]): string => {
  const [first = {}] = rows;
  return [Object.keys(first), ...rows.map((row) => Object.values(row))]
    .map((cells) => `${cells.join(",")}\n`)
    .join("");
};

describe("each of the five kinds of record", () => {
  test.each(KINDS)(
    "is read from memory and from files alike: $record.name",
    async ({ record, row, wrong, copies }) => {
      const rows = [row, { ...row, ...wrong }, { ...row }];
      const checked = check(rows, record, { cells: true });
      expect(checked).toMatchObject({ records: 3, rejectedRecords: 1, duplicates: copies });
      expect(checked.accepted).toHaveLength(2 - copies);

      const fromCsv = await drain(readCsv(csv(rows), record));
      const lines = rows.map((one) => JSON.stringify(one)).join("\n");
      const fromNdjson = await drain(readNdjson(lines, record, { cells: true }));
      expect(fromCsv.accepted).toEqual(checked.accepted);
      expect(fromNdjson.accepted).toEqual(checked.accepted);
      for (const { accounting } of [fromCsv, fromNdjson])
        expect(accounting).toMatchObject({
          acceptedRecords: 2 - copies,
          duplicates: copies,
          rejectedRecords: 1,
          fatal: null,
        });
    },
  );

  test.each(KINDS)(
    "gives results that survive a message and a file: $record.name",
    ({ record, row, wrong }) => {
      const checked = check([row, { ...row, ...wrong }, 7], record, { cells: true });
      expect(JSON.parse(JSON.stringify(checked))).toEqual(checked);
      expect(structuredClone(checked)).toEqual(checked);
      expect(structuredClone(fieldsOf(record))).toEqual(fieldsOf(record));
    },
  );

  test.each(KINDS)("is a definition of plain data: $record.name", ({ record }) => {
    const names = record.fields.map(({ field }) => field);
    expect(new Set(names).size).toBe(names.length);
    for (const part of record.identity) expect(names).toContain(part);
    // The fields of one parent follow one another.
    const parents = names.map((name) => name.split(".")[0]);
    const runs = parents.filter((parent, index) => parent !== parents[index - 1]);
    expect(new Set(runs).size).toBe(runs.length);
  });
});

describe("news of a conversion in a file", () => {
  test("is accepted with a later instant, another goal or a revision, and a conflict at the same one", async () => {
    const lines = [
      { id: "1", at, goal: "sales" },
      { id: "1", at: later, goal: "sales", value: 10, currency: "EUR" },
      { id: "1", at, goal: "sales", campaign: "spring" },
      { id: "1", at, goal: "leads" },
      { id: "1", at, goal: "sales", revision: later },
    ].map((row) => JSON.stringify(row));
    const { accepted, accounting } = await drain(readNdjson(lines.join("\n"), conversionRecord));
    expect(accepted.map(({ value }) => value?.minor)).toEqual([
      undefined,
      1000,
      undefined,
      undefined,
    ]);
    expect(accounting.rejected).toEqual([
      { line: 3, field: "id", code: "conflicting-duplicate", value: "1", otherLine: 1 },
    ]);
  });
});

describe("types", () => {
  test("say what comes out", () => {
    expectTypeOf(check([], exposureRecord)).toEqualTypeOf<Checked<Exposure>>();
    expectTypeOf(check([], conversionRecord)).toEqualTypeOf<Checked<Conversion>>();
    expectTypeOf(readCsv("", costRecord)).toEqualTypeOf<Reading<Cost>>();
    expectTypeOf(readNdjson("", measurementRecord)).toEqualTypeOf<Reading<Measurement>>();
    expectTypeOf(check([], interactionRecord, { kinds: "any" })).toEqualTypeOf<
      Checked<Interaction>
    >();
  });

  test("know the fields and the defaults of each record", () => {
    expect(
      check([], costRecord, { defaults: { currency: "EUR", activity: "sales" } }).records,
    ).toBe(0);
    expect(
      check([], conversionRecord, { defaults: { value: 1, channel: { platform: "web" } } }).records,
    ).toBe(0);
    expectTypeOf<NonNullable<CheckOptions["require"]>[number]>().toExtend<string>();
    const wrong = [
      // @ts-expect-error an interaction has no currency
      () => check([], interactionRecord, { defaults: { currency: "EUR" } }),
      // @ts-expect-error a cost has no kind
      () => check([], costRecord, { defaults: { kind: "like" } }),
      // @ts-expect-error a measurement is of no channel
      () => check([], measurementRecord, { map: { "channel.platform": "net" } }),
      // @ts-expect-error a conversion has no sample
      () => check([], conversionRecord, { require: ["sampleSize"] }),
    ];
    for (const run of wrong) expect(run).toThrow("paliers unknown-field: ");
  });

  test("know every code of a problem, and what it holds", () => {
    const problem = (one: Problem): string | number | undefined => {
      if (one.code === "conflicting-duplicate") return one.otherLine;
      if (one.code === "too-long") return one.most;
      return one.hint;
    };
    expect(problem({ line: 1, field: "id", code: "too-long", value: "", most: 256 })).toBe(256);
    expectTypeOf<"liek">().not.toExtend<ProblemCode>();
    // @ts-expect-error no such code
    const code: ProblemCode = "unknown-kynd";
    // @ts-expect-error no such field
    const where: Problem = { line: 1, field: "knd", code: "missing-field", value: "" };
    expect([code, where.field]).toEqual(["unknown-kynd", "knd"]);
  });

  test("take a schema for one of Standard Schema", () => {
    const standard = schemaOf(interactionRecord)["~standard"];
    expect(standard.version).toBe(1);
    expect(standard.vendor).not.toBe("");
    expectTypeOf(standard.types).toEqualTypeOf<
      { readonly input: unknown; readonly output: Interaction } | undefined
    >();
  });
});
