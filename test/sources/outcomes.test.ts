import fc from "fast-check";
import { describe, expect, expectTypeOf, test } from "vitest";
import type { Conversion, Cost, Measurement } from "../../src/goals/index.ts";
import { PaliersError } from "../../src/index.ts";
import {
  type Checked,
  type CheckOptions,
  check,
  conversionRecord,
  costRecord,
  fieldsOf,
  measurementRecord,
  problemText,
  type RecordKind,
  schemaOf,
} from "../../src/sources/index.ts";
import { REASON_WORDS } from "./reason-words.ts";

const RECORDS: readonly RecordKind<object>[] = [conversionRecord, costRecord, measurementRecord];
const at = "2026-03-10T09:30:00Z";
const AT = Date.parse(at);
const sale = { id: "s1", at, goal: "sales", value: 49.9, currency: "EUR" };
const spent = { id: "c1", at, amount: 300, currency: "EUR", activity: "advertising" };
const survey = { goal: "awareness", at, value: 32.8, sampleSize: 1004 };
const channel = { platform: "facebook", ownership: "paid", offline: false };

const codes = ({ rejected }: Checked<unknown>): readonly string[] =>
  rejected.map(({ field, code }) => `${field} ${code}`);

describe("a conversion from outside", () => {
  test("becomes one of the core, with all that it says", () => {
    const row = { ...sale, actor: "u1", channel, campaign: "spring", content: { id: "p7" } };
    expect(check([row], conversionRecord)).toEqual({
      accepted: [
        {
          id: "s1",
          at: AT,
          goal: "sales",
          actor: "u1",
          value: { minor: 4990, currency: "EUR" },
          channel,
          campaign: "spring",
          content: { id: "p7" },
        },
      ],
      records: 1,
      duplicates: 0,
      rejectedRecords: 0,
      rejected: [],
      warnings: [],
      fatal: null,
    });
  });

  test("may have no value at all, and null is nothing", () => {
    const row = { id: "a", at, goal: "cv", value: null, currency: null, actor: null };
    expect(check([row], conversionRecord).accepted).toEqual([{ id: "a", at: AT, goal: "cv" }]);
    expect(check([{ ...row, currency: "EUR" }], conversionRecord).accepted).toEqual([
      { id: "a", at: AT, goal: "cv" },
    ]);
  });

  test.each([
    ["without a goal", { ...sale, goal: undefined }, "goal missing-field"],
    ["without a currency", { ...sale, currency: undefined }, "currency missing-field"],
    ["in a currency that does not exist", { ...sale, currency: "eur" }, "currency unknown-word"],
    ["with a value in words", { ...sale, value: "49.90" }, "value wrong-type"],
    ["with money of the core", { ...sale, value: { minor: 4990 } }, "value wrong-type"],
    ["with a third decimal", { ...sale, value: 49.905 }, "value out-of-range"],
    ["with half a yen", { ...sale, value: 0.5, currency: "JPY" }, "value out-of-range"],
    ["with too much", { ...sale, value: 1e300 }, "value out-of-range"],
    [
      "on half a channel",
      { ...sale, channel: { platform: "web" } },
      "channel.ownership missing-field",
    ],
    ["from content without an id", { ...sale, content: {} }, "content.id missing-field"],
    ["on a day", { ...sale, at: "2026-03-10" }, "at bad-date"],
  ])("is refused %s", (_what, row, code) => {
    const checked = check([row], conversionRecord);
    expect(codes(checked)).toEqual([code]);
    expect(checked).toMatchObject({ accepted: [], records: 1, rejectedRecords: 1 });
  });

  test("is told how much its currency can say, in both languages", () => {
    const { rejected } = check([{ ...sale, value: 49.905 }], conversionRecord);
    expect(problemText(rejected)).toContain('"49.905" is out of range. Expected: 0.00 EUR.');
    expect(problemText(rejected, { locale: "fr" })).toContain("0.00 EUR");
  });

  test("is read from cells of a file with columns of its own", () => {
    const options: CheckOptions<Conversion> = {
      cells: true,
      map: { value: "Montant", id: "Commande" },
      defaults: { goal: "sales", currency: "EUR" },
    };
    const rows = [
      { Commande: "1", at, Montant: "49.90", actor: "" },
      { Commande: "2", at, Montant: "49.905" },
    ];
    expect(check(rows, conversionRecord, options)).toMatchObject({
      accepted: [{ id: "1", at: AT, goal: "sales", value: { minor: 4990, currency: "EUR" } }],
      rejected: [{ line: 2, field: "value", column: "Montant", code: "out-of-range" }],
    });
  });

  test("is news when it comes later with a known id, and a copy at the same instant", () => {
    const later = { ...sale, at: "2026-04-01T00:00:00Z", value: 0 };
    const conflict = { ...sale, value: 10 };
    const checked = check([sale, later, { ...sale }, conflict], conversionRecord);
    expect(checked.accepted.map(({ value }) => value?.minor)).toEqual([1000, 0]);
    expect(checked).toMatchObject({ records: 4, duplicates: 0, rejectedRecords: 2 });
    expect(checked.rejected).toEqual([
      { line: 1, field: "id", code: "conflicting-duplicate", value: "s1", otherLine: 4 },
      { line: 3, field: "id", code: "conflicting-duplicate", value: "s1", otherLine: 4 },
    ]);
    expect(check([sale, { ...sale }, later], conversionRecord)).toMatchObject({
      duplicates: 1,
      rejectedRecords: 0,
    });
  });

  test("can be asked for more", () => {
    const options = { require: ["actor", "value"] } as const;
    expect(codes(check([{ id: "a", at, goal: "cv" }], conversionRecord, options))).toEqual([
      "actor missing-field",
      "value missing-field",
    ]);
  });
});

describe("a cost from outside", () => {
  test("becomes one of the core", () => {
    const row = { ...spent, hours: 2.5, "channel.platform": "web", "channel.ownership": "owned" };
    expect(check([row], costRecord).accepted).toEqual([
      {
        id: "c1",
        at: AT,
        amount: { minor: 30_000, currency: "EUR" },
        activity: "advertising",
        hours: 2.5,
        channel: { platform: "web", ownership: "owned" },
      },
    ]);
  });

  test.each([
    ["without an amount", { ...spent, amount: null }, "amount missing-field"],
    ["without a currency", { ...spent, currency: null }, "currency missing-field"],
    ["without an activity", { ...spent, activity: null }, "activity missing-field"],
    ["for less than no hours", { ...spent, hours: -1 }, "hours out-of-range"],
    ["of a tenth of a cent", { ...spent, amount: 0.001 }, "amount out-of-range"],
  ])("is refused %s", (_what, row, code) => {
    expect(codes(check([row], costRecord))).toEqual([code]);
  });

  test("is for a known activity, one of one's own, or any", () => {
    const row = { ...spent, activity: "podcasts" };
    expect(codes(check([row], costRecord))).toEqual(["activity unknown-word"]);
    expect(check([row], costRecord, { activities: ["podcasts"] }).accepted).toHaveLength(1);
    expect(check([spent], costRecord, { activities: ["podcasts"] }).accepted).toHaveLength(1);
    expect(check([row], costRecord, { activities: "any" }).accepted).toHaveLength(1);
    expect(codes(check([{ ...row, activity: " " }], costRecord, { activities: "any" }))).toEqual([
      "activity blank-text",
    ]);
  });
});

describe("a measurement from outside", () => {
  test("becomes one of the core, and every row is one", () => {
    const { accepted, duplicates } = check([survey, survey], measurementRecord);
    expect(accepted).toEqual([
      { ...survey, at: AT },
      { ...survey, at: AT },
    ]);
    expect(duplicates).toBe(0);
  });

  test.each([
    ["without a value", { ...survey, value: null }, "value missing-field"],
    ["of nobody", { ...survey, sampleSize: 0 }, "sampleSize out-of-range"],
    ["of half a person", { ...survey, sampleSize: 1.5 }, "sampleSize wrong-type"],
  ])("is refused %s", (_what, row, code) => {
    expect(codes(check([row], measurementRecord))).toEqual([code]);
  });

  test("can be asked for more", () => {
    const row = { goal: "awareness", at, value: 3 };
    expect(codes(check([row], measurementRecord, { require: ["sampleSize"] }))).toEqual([
      "sampleSize missing-field",
    ]);
  });
});

describe("options that cannot work", () => {
  test.each([
    ["a field that is none", { require: ["reach"] }, "unknown-field"],
    ["a map of a field that is none", { map: { kind: "type" } }, "unknown-field"],
    ["activities that are no list", { activities: "podcasts" }, "unknown-option"],
    ["a default that is no currency", { defaults: { currency: "euro" } }, "invalid-default"],
  ])("%s", (_what, options, code) => {
    for (const record of [conversionRecord, costRecord]) {
      try {
        Reflect.apply(check, undefined, [[], record, options]);
        expect.unreachable();
      } catch (error) {
        expect(error).toBeInstanceOf(PaliersError);
        expect(error).toHaveProperty("code", code);
      }
    }
  });

  test("rows that are none", () => {
    for (const record of RECORDS) {
      expect(() => check("rows", record)).toThrow("paliers invalid-input: ");
    }
  });
});

describe("every record is accounted for", () => {
  const maybe = <T>(arbitrary: fc.Arbitrary<T>) =>
    fc.oneof({ weight: 8, arbitrary }, { weight: 1, arbitrary: fc.constantFrom(null, 7, "x") });
  const row = fc.oneof(
    { weight: 1, arbitrary: fc.constantFrom<unknown>(null, 3, "row", []) },
    {
      weight: 9,
      arbitrary: fc.record({
        id: maybe(fc.constantFrom("a", "b", "c")),
        at: maybe(fc.constantFrom(at, "2026-03-11T00:00:00Z")),
        goal: maybe(fc.constant("sales")),
        value: maybe(fc.constantFrom(1, 2.5, 0.005)),
        amount: maybe(fc.constantFrom(1, 2.5, 0.005)),
        currency: maybe(fc.constantFrom("EUR", "JPY")),
        activity: maybe(fc.constantFrom("sales", "events")),
      }),
    },
  );

  test("accepted + duplicates + rejected = records, in whatever order they come", () => {
    const texts = ({ accepted }: Checked<unknown>): readonly string[] =>
      accepted.map((record) => JSON.stringify(record)).toSorted();
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
        for (const record of RECORDS) {
          const checked = check(rows, record);
          const { accepted, duplicates, rejectedRecords, records, rejected } = checked;
          expect(accepted.length + duplicates + rejectedRecords).toBe(records);
          expect(new Set(rejected.map(({ line }) => line)).size).toBe(rejectedRecords);
          expect(texts(check(rows.toReversed(), record))).toEqual(texts(checked));
        }
      }),
      { numRuns: 1000 },
    );
  });

  test("the schemas pass what the checks accept, with the same result", () => {
    fc.assert(
      fc.property(row, (one) => {
        for (const record of RECORDS) {
          const result = schemaOf(record)["~standard"].validate(one);
          const { accepted, rejected } = check([one], record);
          if (result instanceof Promise) throw new Error("nothing here waits");
          if (result.issues === undefined) expect([result.value]).toEqual(accepted);
          else expect(result.issues).toHaveLength(rejected.length);
        }
      }),
    );
  });
});

test("rules and types name the same fields", () => {
  type Top<T> = keyof T;
  expectTypeOf<Top<Conversion>>().toEqualTypeOf<
    | "id"
    | "at"
    | "goal"
    | "actor"
    | "value"
    | "channel"
    | "campaign"
    | "content"
    | "undoes"
    | "revision"
  >();
  expectTypeOf<Top<Cost>>().toEqualTypeOf<
    "id" | "at" | "amount" | "activity" | "hours" | "channel" | "campaign"
  >();
  expectTypeOf<Top<Measurement>>().toEqualTypeOf<
    "goal" | "at" | "value" | "sampleSize" | "revision"
  >();
  const tops = (fields: readonly { readonly field: string }[]) =>
    [...new Set(fields.map(({ field }) => field.split(".")[0]))].filter(
      (name) => name !== "currency",
    );
  expect(tops(fieldsOf(conversionRecord))).toEqual([
    "id",
    "at",
    "goal",
    "actor",
    "value",
    "channel",
    "campaign",
    "content",
    "undoes",
    "revision",
  ]);
  expect(tops(fieldsOf(costRecord))).toEqual([
    "id",
    "at",
    "amount",
    "activity",
    "hours",
    "channel",
    "campaign",
  ]);
  expect(tops(fieldsOf(measurementRecord))).toEqual([
    "goal",
    "at",
    "value",
    "sampleSize",
    "revision",
  ]);
});

interface MemoryCase {
  readonly name: string;
  readonly make: () => Iterable<unknown>;
  readonly expect: "accepted" | "rejected" | "either";
  readonly reason: string | null;
  readonly check: string | null;
}

// Plain JavaScript of ours, without types.
const MODULE = new URL("../fixtures/hostile/memory.mjs", import.meta.url).href;
const { cases }: { readonly cases: readonly MemoryCase[] } = await import(MODULE);
const BY_NAME: { readonly [N in "conversion" | "cost" | "measurement"]: RecordKind<object> } = {
  conversion: conversionRecord,
  cost: costRecord,
  measurement: measurementRecord,
};

describe("the hostile inputs that are outcomes", () => {
  const hostile = cases.flatMap((one) => {
    const [, schema] = /^schema: (conversion|cost|measurement)/.exec(one.check ?? "") ?? [];
    return schema === "conversion" || schema === "cost" || schema === "measurement"
      ? [{ ...one, record: BY_NAME[schema] }]
      : [];
  });

  test("are five", () => {
    expect(hostile).toHaveLength(5);
  });

  test.each(hostile)("$name is $expect", ({ make, record, expect: outcome, reason }) => {
    const checked = check(make(), record);
    const { accepted, rejected, records, duplicates, rejectedRecords } = checked;
    expect(accepted.length + duplicates + rejectedRecords).toBe(records);
    expect(() => JSON.stringify(checked)).not.toThrow();
    const reasons = rejected.map(({ code }) => REASON_WORDS[code]);
    if (outcome === "accepted") expect(accepted).toHaveLength(records);
    else {
      // Where either is allowed, an amount without its currency is refused: docs/goals.md.
      expect(accepted).toEqual([]);
      expect(reasons).toContain(reason);
    }
  });
});
