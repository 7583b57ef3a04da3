import fc from "fast-check";
import { describe, expect, expectTypeOf, test } from "vitest";
import { defineKinds, type Interaction, PaliersError } from "../../src/index.ts";
import { type Checked, check, exposureRecord, interactionRecord } from "../../src/sources/index.ts";
import { canonicalText } from "../../src/util/canonical-text.ts";
import { deepNumbers } from "../support/deep-numbers.ts";
import { heldBy } from "./held-by.ts";

const channel = { platform: "web", ownership: "owned" };
const at = Date.UTC(2026, 2, 10, 9, 30);
const row = { id: "1", at, kind: "like", channel };
const faults = (more: object, options = {}): readonly string[] =>
  check([{ ...row, ...more }], interactionRecord, options).rejected.map(
    (problem) => `${problem.field} ${heldBy(problem)}`,
  );

describe("a row", () => {
  test("gives an interaction with every field of the model", () => {
    const whole = {
      ...row,
      channel: { ...channel, offline: true },
      actor: "Zoé Müller",
      actorKind: "customer",
      content: { id: "p", type: "post", author: "b" },
      campaign: "été",
      about: ["a", "b"],
      sentiment: "negative",
      rating: 0.5,
      inReplyTo: "0",
      project: "x",
      prompted: "asked",
      count: -2,
      duration: 1.5,
      progress: 1,
      undoes: "00",
      automated: false,
    };
    const { accepted, warnings } = check([whole], interactionRecord);
    expect(accepted).toEqual([whole]);
    expect(warnings).toEqual([]);
    expect(accepted[0]?.about).not.toBe(whole.about);
    expectTypeOf(accepted).toEqualTypeOf<readonly Interaction[]>();
  });

  test("may have dotted names, as a query or a CSV parser gives them", () => {
    const { channel: _channel, ...rest } = row;
    expect(
      check(
        [{ ...rest, "channel.platform": "web", "channel.ownership": "owned", "content.id": "p" }],
        interactionRecord,
      ).accepted,
    ).toEqual([{ ...row, content: { id: "p" } }]);
  });

  test("of texts is read as cells when it is said so", () => {
    const cells = {
      id: "1",
      at: "2026-03-10T09:30:00Z",
      kind: "like",
      "channel.platform": "web",
      "channel.ownership": "owned",
      "channel.offline": "false",
      actor: "",
      count: "3",
      rating: "5e-1",
      about: "a|b",
      automated: "true",
    };
    expect(check([cells], interactionRecord).accepted).toEqual([]);
    expect(check([cells], interactionRecord, { cells: true }).accepted).toEqual([
      {
        ...row,
        channel: { ...channel, offline: false },
        count: 3,
        rating: 0.5,
        about: ["a", "b"],
        automated: true,
      },
    ]);
    const wrong = { ...cells, count: "1 000", rating: "0,5", automated: "yes", about: "a||b" };
    expect(
      check([wrong], interactionRecord, { cells: true }).rejected.map(
        ({ field, code }) => `${field} ${code}`,
      ),
    ).toEqual([
      "about blank-text",
      "rating wrong-type",
      "count wrong-type",
      "automated wrong-type",
    ]);
  });

  test("has all its faults told, the first one first", () => {
    expect(faults({ id: null, kind: "liek", channel: { ownership: "owed" }, rating: 2 })).toEqual([
      "id missing-field",
      "kind unknown-kind like",
      "channel.platform missing-field",
      "channel.ownership unknown-word owned",
      "rating out-of-range 0 1",
    ]);
  });

  test("is refused for what no field can hold", () => {
    expect(faults({ campaign: " " })).toEqual(["campaign blank-text"]);
    expect(faults({ actor: "a\u0000" })).toEqual(["actor null-character"]);
    expect(faults({ actor: "\ud800" })).toEqual(["actor invalid-encoding"]);
    expect(faults({ actor: "x".repeat(257) })).toEqual(["actor too-long 256"]);
    expect(faults({ kind: "" })).toEqual(["kind blank-text"]);
    expect(faults({ kind: 7 })).toEqual(["kind wrong-type text"]);
    expect(faults({ actorKind: 7 })).toEqual(["actorKind wrong-type text"]);
    expect(faults({ count: 1.5 })).toEqual(["count wrong-type whole number"]);
    expect(faults({ count: 2 ** 53 })).toEqual(["count out-of-range"]);
    expect(faults({ count: 7n })).toEqual(["count wrong-type whole number"]);
    expect(faults({ rating: Number.NaN })).toEqual(["rating wrong-type number"]);
    expect(faults({ duration: -1 })).toEqual(["duration out-of-range 0"]);
    expect(faults({ about: "a" })).toEqual(["about wrong-type list of texts"]);
    expect(faults({ about: ["a", 7] })).toEqual(["about wrong-type text"]);
    expect(faults({ about: new Array(3) })).toEqual(["about wrong-type text"]);
    expect(faults({ about: new Array(2 ** 32 - 1) })).toEqual(["about too-long 1000"]);
    expect(faults({ automated: 1 })).toEqual(["automated wrong-type true or false"]);
    expect(faults({ channel: "web" })).toEqual(["channel wrong-type object"]);
    expect(faults({ content: {} })).toEqual(["content.id missing-field"]);
    expect(faults({ content: { type: "post" } })).toEqual(["content.id missing-field"]);
    expect(faults(Object.fromEntries([["__proto__", { polluted: true }]]))).toEqual([
      "__proto__ unsafe-key",
    ]);
    expect(
      check(
        [JSON.parse(`{"__proto__":{},"id":"1","at":${at},"kind":"like"}`)],
        interactionRecord,
      ).rejected.map(({ code }) => code),
    ).toContain("unsafe-key");
  });

  test("keeps optional fields absent when they are null or say nothing", () => {
    expect(
      check([{ ...row, actor: null, content: null, about: [], count: -0 }], interactionRecord)
        .accepted,
    ).toEqual([{ ...row, count: 0 }]);
  });

  test("tells of fields that were left out, with the one that was meant", () => {
    const rows = [
      { ...row, actr: "x" },
      { ...row, id: "2", actr: "y", content: { id: "p", autor: "z" }, count: undefined },
    ];
    expect(check(rows, interactionRecord).warnings).toEqual([
      { line: 1, field: "actr", code: "unknown-field", value: "", hint: "actor", count: 2 },
      {
        line: 2,
        field: "content.autor",
        code: "unknown-field",
        value: "",
        hint: "content.author",
        count: 1,
      },
    ]);
    const many = Array.from({ length: 1500 }, (_, id) => ({
      ...row,
      id: String(id),
      [`own ${id}`]: 1,
    }));
    const { warnings } = check(many, interactionRecord);
    expect(warnings).toHaveLength(1001);
    expect(warnings.at(-1)).toMatchObject({ code: "more-warnings", count: 500 });
  });
});

describe("an instant", () => {
  const atOf = (value: unknown, options = {}): number | string | undefined => {
    const { accepted, rejected } = check([{ ...row, at: value }], interactionRecord, options);
    return accepted[0]?.at ?? heldBy(rejected[0]);
  };

  test("is a text with a zone, whole milliseconds or a Date", () => {
    for (const value of [
      "2026-03-10T09:30:00Z",
      "2026-03-10T09:30Z",
      "2026-03-10T10:30:00,0009+01:00",
      "2026-03-10T04:00:00.000-05:30",
      at,
      new Date(at),
    ]) {
      expect(atOf(value)).toBe(at);
    }
    expect(atOf("0000-02-29T00:00:00Z")).toBe(-62_162_121_600_000);
    expect(atOf("0099-12-31T23:59:59.999Z")).toBe(Date.parse("0099-12-31T23:59:59.999Z"));
  });

  test("is refused when it can be two", () => {
    expect(atOf("2026-03-10T09:30:00")).toBe("bad-date no-zone");
    expect(atOf("2026-03-10")).toBe("bad-date no-zone");
    expect(atOf(1_773_135_000)).toBe("bad-date seconds");
    expect(atOf("1773135000")).toBe("bad-date seconds");
    expect(atOf("1773135000000")).toBe("bad-date milliseconds");
    expect(atOf("1773135000000", { time: "epoch-ms" })).toBe(1_773_135_000_000);
    expect(atOf("9".repeat(18), { time: "epoch-ms" })).toBe("bad-date milliseconds");
  });

  test("is refused when it does not exist, or lies outside the years 0000 to 2099", () => {
    const texts = [
      "2026-02-30T00:00:00Z",
      "2026-02-29T00:00:00Z",
      "1900-02-29T00:00:00Z",
      "2026-13-01T00:00:00Z",
      "2026-00-01T00:00:00Z",
      "2026-01-00T00:00:00Z",
      "2026-01-01T24:00:00Z",
      "2026-01-01T00:60:00Z",
      "2026-01-01T00:00:60Z",
      "2026-01-01T00:00:00+24:00",
      "2026-01-01T00:00:00+01:60",
      "10 March 2026",
      "",
    ];
    for (const text of texts) expect([text, atOf(text)]).toEqual([text, "bad-date"]);
    expect(atOf("2100-01-01T00:00:00Z")).toBe("out-of-range 0000 to 2099");
    expect(atOf(8e15)).toBe("out-of-range 0000 to 2099");
    expect(atOf(new Date(Number.NaN))).toBe("bad-date");
    expect(atOf(1.5)).toBe("wrong-type whole number");
    expect(atOf(true)).toBe("wrong-type ISO 8601");
  });

  test("agrees with Date on every text that Date writes", () => {
    fc.assert(
      fc.property(
        fc.date({
          min: new Date("0000-01-01T00:00:00Z"),
          max: new Date("2099-12-31T23:59:59.999Z"),
          noInvalidDate: true,
        }),
        (date) => {
          expect(atOf(date.toISOString())).toBe(date.getTime());
        },
      ),
    );
  });

  test("in the future is kept, with a warning, when the present is given", () => {
    const now = at - 90_000_000;
    expect(check([row], interactionRecord, { now }).warnings).toMatchObject([
      { code: "future-date", line: 1, value: "2026-03-10T09:30:00.000Z" },
    ]);
    expect(check([row], interactionRecord, { now: at }).warnings).toEqual([]);
  });
});

describe("options", () => {
  test("name columns, compute fields and fill in what is always the same", () => {
    const rows = [{ n: 7, type: "LIKE" }];
    const { accepted, warnings } = check(rows, interactionRecord, {
      map: {
        id: ({ n }: { n: number }) => `n${n}`,
        kind: ({ type }: { type: string }) => type.toLowerCase(),
      },
      defaults: { at, channel: { platform: "web", ownership: "owned" } },
    });
    expect(accepted).toEqual([{ ...row, id: "n7" }]);
    expect(warnings).toEqual([]);
    expect(
      check([{ ...row, type: "liek" }], interactionRecord, { map: { kind: "type" } }).rejected,
    ).toEqual([
      { line: 1, field: "kind", code: "unknown-kind", value: "liek", hint: "like", column: "type" },
    ]);
  });

  test("let kinds of one's own pass, and only those", () => {
    expect(faults({ kind: "unboxing" })).toEqual(["kind unknown-kind"]);
    expect(faults({ kind: "unboxing" }, { kinds: defineKinds({ unboxing: "create" }) })).toEqual(
      [],
    );
    expect(faults({ kind: "unboxin" }, { kinds: defineKinds({ unboxing: "create" }) })).toEqual([
      "kind unknown-kind unboxing",
    ]);
    expect(faults({ kind: "anything" }, { kinds: "any" })).toEqual([]);
    expect(faults({ kind: " " }, { kinds: "any" })).toEqual(["kind blank-text"]);
  });

  test("make optional fields required", () => {
    expect(faults({}, { require: ["actor"] })).toEqual(["actor missing-field"]);
  });

  test("that could never work throw", () => {
    const withOptions = (options: object) => () => check([], interactionRecord, options);
    expect(withOptions({ require: ["acter"] })).toThrow('did you mean "actor"?');
    expect(withOptions({ map: { acter: "x" } })).toThrow("paliers unknown-field: ");
    expect(withOptions({ map: { actor: 7 } })).toThrow("paliers unknown-option: ");
    expect(withOptions({ kinds: "every" })).toThrow("paliers unknown-option: ");
    expect(withOptions({ defaults: { kind: "liek" } })).toThrow("paliers invalid-default: ");
    // @ts-expect-error a count is no field of an interaction's defaults as text
    expect(() => check([], interactionRecord, { defaults: { count: "3" } })).toThrow(PaliersError);
    // @ts-expect-error rows are iterable
    expect(() => check(7, interactionRecord)).toThrow("paliers invalid-input: ");
  });

  test("bound the problems that are kept", () => {
    const { fatal, records, rejectedRecords } = check(new Array(500), interactionRecord, {
      maxProblems: 10,
    });
    expect(fatal).toMatchObject({ code: "too-many-problems", value: "10" });
    expect([records, rejectedRecords]).toEqual([10, 10]);
  });
});

describe("when nothing passes", () => {
  test("the shape of the rows is told first", () => {
    expect(check([{ "id;at;actor;kind": "1;2;3;4" }], interactionRecord).warnings[0]).toMatchObject(
      {
        code: "one-column",
        delimiter: ";",
      },
    );
    expect(
      check([{ "Post ID": "1", Permalink: "x", Reactions: "3" }], interactionRecord).warnings[0],
    ).toMatchObject({ code: "missing-column", field: "id", preset: "facebookPosts" });
    expect(check([{ "Post ID": "1" }, row], interactionRecord).warnings[0]).toMatchObject({
      code: "unknown-field",
    });
    const secret = new Proxy(
      {},
      {
        ownKeys(): never {
          throw new Error("boom");
        },
      },
    );
    expect(check([secret], interactionRecord)).toMatchObject({ warnings: [], rejectedRecords: 1 });
    expect(check([{ ...row, kind: "x" }], interactionRecord).warnings).toEqual([]);
    expect(
      check(
        [{ id: "1", at, kind: "x", "channel.platform": "web", "channel.ownership": "owned" }],
        interactionRecord,
      ).warnings,
    ).toEqual([]);
  });
});

describe("copies of one id", () => {
  const copies = fc.array(
    fc.record({ id: fc.constantFrom("a", "b"), actor: fc.constantFrom("x", "y", "z") }),
    { maxLength: 12 },
  );

  test("leave the same record in any order, and every copy is accounted for", () => {
    fc.assert(
      fc.property(
        copies.chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
        ),
        ([list, shuffled]) => {
          const read = (rows: readonly object[]): Checked<Interaction> =>
            check(
              rows.map((more) => ({ ...row, ...more })),
              interactionRecord,
            );
          const one = read(list);
          const other = read(shuffled);
          const sorted = ({ accepted }: typeof one): readonly string[] =>
            accepted.map(canonicalText).sort();
          expect(sorted(one)).toEqual(sorted(other));
          expect([one.duplicates, one.rejectedRecords]).toEqual([
            other.duplicates,
            other.rejectedRecords,
          ]);
          expect(one.accepted.length + one.duplicates + one.rejectedRecords).toBe(one.records);
          for (const { actor, id } of one.accepted) {
            const smallest = list
              .filter((more) => more.id === id)
              .map((more) => more.actor)
              .sort()[0];
            expect(actor).toBe(smallest);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });

  test("that conflict name the line that was kept", () => {
    const { rejected } = check(
      [
        { ...row, actor: "b" },
        { ...row, actor: "a" },
      ],
      interactionRecord,
    );
    expect(rejected).toEqual([
      { line: 1, field: "id", code: "conflicting-duplicate", value: "1", otherLine: 2 },
    ]);
  });

  test("may write one instant and their keys in different ways", () => {
    const { duplicates } = check(
      [
        row,
        {
          channel: { ownership: "owned", platform: "web" },
          kind: "like",
          at: "2026-03-10T10:30:00+01:00",
          id: "1",
        },
      ],
      interactionRecord,
    );
    expect(duplicates).toBe(1);
  });
});

test("exposures without an id are records of their own", () => {
  const exposure = { at, channel: { platform: "x" }, reach: 12 };
  expect(check([exposure, exposure], exposureRecord).accepted).toEqual([exposure, exposure]);
  expect(check([{ ...exposure, reach: -1 }], exposureRecord).rejected).toMatchObject([
    { field: "reach", code: "out-of-range" },
  ]);
  expect(
    check([{ when: at, net: "x", seen: 3 }], exposureRecord, {
      map: { at: "when", "channel.platform": "net", impressions: "seen" },
    }).accepted,
  ).toEqual([{ at, channel: { platform: "x" }, impressions: 3 }]);
});

test("no number that leaves the checks is infinite, none or a negative zero", () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.record({
          id: fc.string(),
          rating: fc.double(),
          count: fc.double(),
          duration: fc.double(),
        }),
      ),
      (rows) => {
        const { accepted } = check(
          rows.map((more) => ({ ...row, ...more })),
          interactionRecord,
        );
        for (const number of deepNumbers(accepted))
          expect(Number.isFinite(number) && !Object.is(number, -0)).toBe(true);
      },
    ),
  );
});
