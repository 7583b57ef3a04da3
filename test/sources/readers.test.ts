import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  check,
  interactionRecord,
  type ReadCsvOptions,
  readCsv,
  readNdjson,
} from "../../src/sources/index.ts";
import { chunked, drain } from "./drain.ts";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const channel = { platform: "web", ownership: "owned" };
const act = (id: string, more: object = {}): object => ({
  id,
  at: "2026-03-10T09:30:00Z",
  kind: "like",
  channel,
  ...more,
});
const HEADER =
  "id,at,kind,channel.platform,channel.ownership,actor,about,count,automated,content.id,campaign";
const cells = (id: string, more = ",,,,,,"): string =>
  `${id},2026-03-10T09:30:00Z,like,web,owned${more}`;

/** Lines of a kind each, with what has to become of them. */
const ndjsonLine = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.nat(40).map((id) => ({ text: JSON.stringify(act(`é😀${id}`)), is: "good" })),
  },
  {
    weight: 1,
    arbitrary: fc
      .nat(5)
      .map((id) => ({ text: JSON.stringify(act(`c${id}`, { actor: `u${id % 2}` })), is: "good" })),
  },
  {
    weight: 1,
    arbitrary: fc
      .nat(5)
      .map((id) => ({ text: JSON.stringify(act(`c${id}`, { actor: "other" })), is: "good" })),
  },
  { weight: 1, arbitrary: fc.constantFrom("", "  ", "\r").map((text) => ({ text, is: "blank" })) },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom(
        "{",
        "7",
        '{"id":1}',
        "[]",
        '{"a":1,"a":2}',
        '{"__proto__":{}}',
        JSON.stringify(act("x", { kind: "liek", rating: 7 })),
        "\u2028",
      )
      .map((text) => ({ text, is: "bad" })),
  },
);

const csvLine = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.nat(40).map((id) => ({ text: cells(`é😀${id}`), is: "good", lines: 1 })),
  },
  {
    weight: 1,
    arbitrary: fc.nat(40).map((id) => ({
      text: cells(`q${id}`, ',"a ""b"",\nc",x|y,-3,true,p,'),
      is: "good",
      lines: 2,
    })),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom("", "\r").map((text) => ({ text, is: "blank", lines: 1 })),
  },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom(
        "a,b",
        'a"b,c',
        cells("x", ',"y"z,,,,,'),
        cells("n", ",,,1 000,,,"),
        cells("d", ",,,,,,,,"),
        ",,,,,,,,,,",
      )
      .map((text) => ({ text, is: "bad", lines: 1 })),
  },
);

describe("every record is accounted for", () => {
  test("in NDJSON, wherever the bytes are cut", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(ndjsonLine, { maxLength: 30 }), async (lines) => {
        const text = lines.map((line) => `${line.text}\n`).join("");
        const whole = await drain(readNdjson(text, interactionRecord));
        const {
          acceptedRecords,
          duplicates,
          rejectedRecords,
          records,
          blank,
          lines: read,
          fatal,
        } = whole.accounting;
        expect(acceptedRecords + duplicates + rejectedRecords).toBe(records);
        expect(records + blank).toBe(read);
        expect(fatal).toBeNull();
        expect(read).toBe(lines.length);
        expect(blank).toBe(lines.filter(({ is }) => is === "blank").length);
        const bad = lines.flatMap(({ is }, index) => (is === "bad" ? [index + 1] : []));
        const found = whole.accounting.rejected
          .filter(({ code }) => code !== "conflicting-duplicate")
          .map(({ line }) => line);
        expect([...new Set(found)]).toEqual(bad);
        for (const size of [1, 2, 3, 7, 65_536]) {
          expect(await drain(readNdjson(chunked(bytesOf(text), size), interactionRecord))).toEqual(
            whole,
          );
        }
      }),
      { numRuns: 150 },
    );
  });

  test("in CSV, wherever the bytes are cut", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(csvLine, { maxLength: 30 }), async (lines) => {
        const text = [HEADER, ...lines.map((line) => line.text)]
          .map((line) => `${line}\n`)
          .join("");
        const whole = await drain(readCsv(text, interactionRecord));
        const {
          acceptedRecords,
          duplicates,
          rejectedRecords,
          records,
          blank,
          lines: read,
          fatal,
        } = whole.accounting;
        expect(acceptedRecords + duplicates + rejectedRecords).toBe(records);
        const spanned = lines.reduce((sum, line) => sum + line.lines - 1, 0);
        expect(records + blank + 1 + spanned).toBe(read);
        expect(fatal).toBeNull();
        expect(rejectedRecords).toBe(lines.filter(({ is }) => is === "bad").length);
        for (const size of [1, 2, 3, 7, 65_536]) {
          expect(await drain(readCsv(chunked(bytesOf(text), size), interactionRecord))).toEqual(
            whole,
          );
        }
      }),
      { numRuns: 150 },
    );
  });

  test("of the 500 posts, read as records of one's own", async () => {
    const bytes = readFileSync(
      new URL("../../examples/data/facebook-metrics.csv", import.meta.url),
    );
    let row = 0;
    const { accepted, accounting } = await drain(
      readCsv(chunked(bytes, 1000), interactionRecord, {
        delimiter: ";",
        map: { id: () => `row:${(row += 1)}`, count: "like", "content.type": "Type" },
        defaults: {
          at: Date.UTC(2014, 0),
          kind: "like",
          channel: { platform: "facebook", ownership: "owned" },
          content: { id: "post" },
        },
      }),
    );
    expect(accounting).toMatchObject({
      records: 500,
      acceptedRecords: 500,
      duplicates: 0,
      rejectedRecords: 0,
      lines: 501,
      blank: 0,
      fatal: null,
    });
    expect(accepted.reduce((sum, { count }) => sum + (count ?? 0), 0)).toBe(88_795);
  });
});

test("what was written as NDJSON or CSV comes back the same", async () => {
  const rows = [
    act("1", {
      actor: 'a "b",\nc',
      about: ["x", "y"],
      count: -3,
      automated: true,
      content: { id: "p" },
      campaign: "été",
    }),
    act("2", { at: 1773135000123 }),
  ];
  const { accepted } = check(rows, interactionRecord);
  expect(
    (await drain(readNdjson(rows.map((row) => JSON.stringify(row)).join("\n"), interactionRecord)))
      .accepted,
  ).toEqual(accepted);
  const csv = `${HEADER}\r\n${cells("1", ',"a ""b"",\nc",x|y,-3,true,p,été')}\r\n2,2026-03-10T10:30:00.123456+01:00,like,web,owned,,,,,,`;
  expect((await drain(readCsv(csv, interactionRecord))).accepted).toEqual(accepted);
});

describe("a reading", () => {
  const text = `${JSON.stringify(act("1"))}\n${JSON.stringify(act("2"))}\n`;

  test("unpacks gzip, seen in its first bytes", async () => {
    expect(
      (await drain(readNdjson(chunked(gzipSync(text), 5), interactionRecord))).accepted,
    ).toHaveLength(2);
  });

  test("takes a stream of the web platform", async () => {
    const stream = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(bytesOf(text));
        controller.close();
      },
    });
    expect((await drain(readNdjson(stream, interactionRecord))).accepted).toHaveLength(2);
    const bare = { getReader: () => new Blob([text]).stream().getReader() };
    expect((await drain(readNdjson(bare, interactionRecord))).accepted).toHaveLength(2);
  });

  test("keeps the first of conflicting copies, and says that the order decided", async () => {
    const lines = [
      act("1", { actor: "b" }),
      act("1", { actor: "a" }),
      act("1", { actor: "b" }),
    ].map((row) => JSON.stringify(row));
    const { accepted, accounting } = await drain(readNdjson(lines.join("\n"), interactionRecord));
    expect(accepted).toMatchObject([{ actor: "b" }]);
    expect(accounting).toMatchObject({ duplicates: 1, rejectedRecords: 1, orderDependent: true });
    expect(accounting.rejected).toEqual([
      { line: 2, field: "id", code: "conflicting-duplicate", value: "1", otherLine: 1 },
    ]);
  });

  test("keeps no ids when the caller promises that they are unique", async () => {
    expect(
      (await drain(readNdjson(text + text, interactionRecord, { ids: "unique" }))).accepted,
    ).toHaveLength(4);
  });

  test("ends with what came before when its source fails", async () => {
    async function* source(): AsyncGenerator<Uint8Array> {
      yield bytesOf(text);
      await Promise.resolve();
      throw new Error("line cut");
    }
    const { accepted, accounting } = await drain(readNdjson(source(), interactionRecord));
    expect(accepted).toHaveLength(2);
    expect(accounting.fatal).toMatchObject({ code: "source-error", value: "line cut" });
  });

  test("ends as well when what its source throws is no error", async () => {
    const source: AsyncIterable<Uint8Array> = {
      [Symbol.asyncIterator]: () => ({
        // oxlint-disable-next-line typescript/prefer-promise-reject-errors -- others do
        next: () => Promise.reject("no line"),
      }),
    };
    expect((await drain(readNdjson(source, interactionRecord))).accounting.fatal).toMatchObject({
      code: "source-error",
      value: "no line",
    });
  });

  test("lets go of a stream that it has not read to the end", async () => {
    let isCancelled = false;
    const stream = {
      getReader: () => ({
        read: () => Promise.resolve({ done: false, value: bytesOf(text) }),
        cancel: () => {
          isCancelled = true;
          return Promise.reject(new Error("already gone"));
        },
      }),
    };
    for await (const batch of readNdjson(stream, interactionRecord, { ids: "unique" })) {
      expect(batch).toHaveLength(2);
      break;
    }
    expect(isCancelled).toBe(true);
  });

  test("does not swallow a fault of the caller's own signal", async () => {
    const signal = {
      aborted: false,
      addEventListener: () => {
        throw new TypeError("no listener");
      },
      removeEventListener: () => undefined,
    };
    const reading = readNdjson(chunked(bytesOf(text)), interactionRecord, { signal });
    await expect(drain(reading)).rejects.toThrow("no listener");
    expect((await reading.accounting).fatal).toMatchObject({ code: "aborted" });
  });

  test("refuses chunks that are no bytes", async () => {
    async function* source(): AsyncGenerator<Uint8Array> {
      yield bytesOf(text);
      yield JSON.parse('"text"');
    }
    expect((await drain(readNdjson(source(), interactionRecord))).accounting.fatal).toMatchObject({
      code: "source-error",
    });
  });

  test("stops at once when it is told to, even while its source keeps silent", async () => {
    const stop = new AbortController();
    let isClosed = false;
    const silent: AsyncIterable<Uint8Array> = {
      [Symbol.asyncIterator]: () => ({
        next: () => new Promise(() => undefined),
        return: () => {
          isClosed = true;
          return Promise.resolve({ done: true, value: undefined });
        },
      }),
    };
    const reading = drain(readNdjson(silent, interactionRecord, { signal: stop.signal }));
    const start = performance.now();
    setTimeout(() => {
      stop.abort();
    }, 5);
    expect((await reading).accounting.fatal).toMatchObject({ code: "aborted" });
    expect(performance.now() - start).toBeLessThan(500);
    expect(isClosed).toBe(true);
  });

  test("that was stopped before it began gives nothing", async () => {
    const { accepted, accounting } = await drain(
      readNdjson(chunked(bytesOf(text)), interactionRecord, { signal: AbortSignal.abort() }),
    );
    expect([accepted.length, accounting.fatal?.code]).toEqual([0, "aborted"]);
    expect(
      (await drain(readNdjson(text, interactionRecord, { signal: AbortSignal.abort() }))).accounting
        .fatal?.code,
    ).toBe("aborted");
  });

  test("that is left early says so, and lets go of its source", async () => {
    let isClosed = false;
    async function* source(): AsyncGenerator<Uint8Array> {
      try {
        for (;;) yield bytesOf(text);
      } finally {
        isClosed = true;
      }
    }
    const reading = readNdjson(source(), interactionRecord, { ids: "unique" });
    for await (const batch of reading) {
      expect(batch).toHaveLength(2);
      break;
    }
    expect((await reading.accounting).fatal).toMatchObject({ code: "aborted" });
    await new Promise((resolve) => setTimeout(resolve, 1));
    expect(isClosed).toBe(true);
  });

  test("can be iterated over once", async () => {
    const reading = readNdjson(text, interactionRecord);
    await drain(reading);
    await expect(drain(reading)).rejects.toThrow("paliers already-read: ");
  });

  test("stops at a bound of problems instead of filling the memory", async () => {
    const { accepted, accounting } = await drain(
      readNdjson(`${text}${"1\n".repeat(5000)}`, interactionRecord, { maxProblems: 100 }),
    );
    expect([accepted.length, accounting.acceptedRecords]).toEqual([2, 2]);
    expect(accounting.fatal).toMatchObject({ code: "too-many-problems" });
    expect(accounting.rejectedRecords + 2).toBe(accounting.records);
  });

  test("refuses what is no input, and options that cannot work, at once", () => {
    // @ts-expect-error a number is no input
    expect(() => readNdjson(7, interactionRecord)).toThrow("paliers invalid-input: ");
    expect(() => readCsv("", interactionRecord, { delimiter: ";;" })).toThrow(
      "paliers unknown-option: ",
    );
    // @ts-expect-error there is no such field
    expect(() => readCsv("", interactionRecord, { require: ["acotr"] })).toThrow(
      'did you mean "actor"?',
    );
    // @ts-expect-error there is no such field
    expect(() => readNdjson("", interactionRecord, { map: { acotr: "x" } })).toThrow(
      "paliers unknown-field: ",
    );
  });
});

describe("packed input", () => {
  const bytes = gzipSync(`${JSON.stringify(act("1"))}\n`.repeat(20_000), { level: 0 });

  test("that fails on the way tells its own failure, not one of the packing", async () => {
    async function* source(): AsyncGenerator<Uint8Array> {
      yield bytes.subarray(0, 40_000);
      await Promise.resolve();
      throw new Error("line cut");
    }
    const { accounting } = await drain(readNdjson(source(), interactionRecord));
    expect(accounting.fatal).toMatchObject({ code: "source-error", value: "line cut" });
  });

  test("that breaks off is said to, and not to be damaged", async () => {
    const { accounting } = await drain(
      readNdjson(chunked(bytes.subarray(0, 100_000), 1000), interactionRecord),
    );
    expect(accounting.fatal).toMatchObject({ code: "truncated", found: "gzip" });
  });

  test("can be left early", async () => {
    const reading = readNdjson(chunked(bytes, 30_000), interactionRecord, { ids: "unique" });
    for await (const batch of reading) {
      expect(batch.length).toBeGreaterThan(0);
      break;
    }
    expect((await reading.accounting).fatal).toMatchObject({ code: "aborted" });
  });

  test("of no bytes, or one, is an empty or a short file", async () => {
    expect(
      (await drain(readNdjson(chunked(new Uint8Array(0)), interactionRecord))).accounting,
    ).toMatchObject({
      lines: 0,
      fatal: null,
    });
    expect(
      (await drain(readNdjson(chunked(bytesOf("7")), interactionRecord))).accounting,
    ).toMatchObject({
      lines: 1,
      records: 1,
      fatal: null,
    });
  });

  test("of a source whose closing fails is no less closed", async () => {
    const source: AsyncIterable<Uint8Array> = {
      [Symbol.asyncIterator]: () => ({
        next: () =>
          Promise.resolve({ done: false, value: bytesOf(`${JSON.stringify(act("1"))}\n`) }),
        return: () => Promise.reject(new Error("cannot close")),
      }),
    };
    const reading = readNdjson(source, interactionRecord, { ids: "unique" });
    for await (const batch of reading) {
      expect(batch).toHaveLength(1);
      break;
    }
    expect((await reading.accounting).fatal).toMatchObject({ code: "aborted" });
  });
});

describe("lines", () => {
  test("of a text have the same faults as those of its bytes", async () => {
    const long = JSON.stringify(act("long", { x: "é".repeat(600_000) }));
    const text = `\ufeff${JSON.stringify(act("1"))}\n${long}\n${JSON.stringify(act("2"))}`;
    const whole = await drain(readNdjson(text, interactionRecord));
    expect(whole.accounting.rejected).toMatchObject([{ line: 2, code: "line-too-long" }]);
    expect(whole.accepted).toHaveLength(2);
    expect(await drain(readNdjson(chunked(bytesOf(text), 50_000), interactionRecord))).toEqual(
      whole,
    );
    expect(await drain(readNdjson(chunked(bytesOf(text)), interactionRecord))).toEqual(whole);
    expect(
      (await drain(readNdjson('{"id":"\ud800"}\n', interactionRecord))).accounting.rejected,
    ).toMatchObject([{ code: "invalid-encoding" }]);
  });

  test("of a text are as long as their bytes, whatever they are written in", async () => {
    const letters = { one: "a", two: "é", three: "€", four: "😀" };
    const widths = { one: 1, two: 2, three: 3, four: 4 };
    for (const name of ["one", "two", "three", "four"] as const) {
      const around = JSON.stringify({ x: "" }).length;
      const fits = Math.floor((1_048_576 - around) / widths[name]);
      for (const [length, code] of [
        [fits, "missing-field"],
        [fits + 1, "line-too-long"],
      ] as const) {
        const line = JSON.stringify({ x: letters[name].repeat(length) });
        const { rejected } = (await drain(readNdjson(line, interactionRecord))).accounting;
        expect([name, rejected[0]?.code]).toEqual([name, code]);
      }
    }
  });

  test("that hold JSON, yet no object, are named", async () => {
    const { rejected } = (await drain(readNdjson("null\n[]\n7\n", interactionRecord))).accounting;
    expect(rejected.map(({ code, value }) => [code, value])).toEqual([
      ["not-object", "a JSON null"],
      ["not-object", "a list"],
      ["not-object", "a JSON number"],
    ]);
  });

  test("deeper than 32 levels are not parsed", async () => {
    const deep = `{"id":${"[".repeat(40)}${"]".repeat(40)}}`;
    expect((await drain(readNdjson(deep, interactionRecord))).accounting.rejected).toMatchObject([
      { code: "too-deep", value: "41" },
    ]);
  });

  test("with keys that reach prototypes are refused at any depth, written as escapes too", async () => {
    const lines = [
      '{"a":[{"constructor":1}]}',
      String.raw`{"\u005f_proto__":1}`,
      '{"x":{"a.prototype":1}}',
    ];
    const { accounting } = await drain(readNdjson(lines.join("\n"), interactionRecord));
    expect(accounting.rejected.map(({ code }) => code)).toEqual([
      "unsafe-key",
      "unsafe-key",
      "unsafe-key",
    ]);
  });
});

describe("a CSV file", () => {
  const read = async (
    text: string,
    options: ReadCsvOptions = {},
  ): Promise<Awaited<ReturnType<typeof drain>>["accounting"]> =>
    (await drain(readCsv(text, interactionRecord, options))).accounting;

  test("with semicolons is refused, with the delimiter that it seems to have", async () => {
    expect((await read("id;at;actor;kind\n")).fatal).toEqual({
      line: 1,
      field: "",
      code: "one-column",
      value: "id;at;actor;kind",
      delimiter: ";",
    });
  });

  test("of totals per post is refused, with the preset that reads it", async () => {
    const { fatal } = await read("Post ID,Permalink,Reactions,Comments,Shares,Reach\n");
    expect(fatal).toMatchObject({ code: "missing-column", field: "id", preset: "facebookPosts" });
  });

  test("whose column has nearly the right name is refused, with that name", async () => {
    expect((await read("id,at,Kind,channel.platform,channel.ownership\n")).fatal).toMatchObject({
      field: "kind",
      hint: "Kind",
    });
    expect((await read("id,at\n", { map: { kind: "type" } })).fatal).toMatchObject({
      field: "kind",
      code: "missing-column",
    });
  });

  test("may have columns of its own, which are listed", async () => {
    const { warnings, fatal } = await read(`${HEADER},actr,,\n`);
    expect(fatal).toBeNull();
    expect(warnings).toEqual([
      { line: 1, field: "actr", code: "unknown-column", value: "", hint: "actor", count: 1 },
    ]);
  });

  test("loses the records inside a quote that is never closed, and no other", async () => {
    const { rejected, acceptedRecords, records } = await read(
      `${HEADER}\n${cells("1")}\n"${cells("2")}\n${cells("3")}\n`,
    );
    expect([acceptedRecords, records]).toEqual([1, 2]);
    expect(rejected).toMatchObject([{ line: 3, code: "unterminated-quote" }]);
    const long = `${HEADER}\n"${`${"x".repeat(1000)}\n`.repeat(1100)}\n${cells("4")}\n`;
    const after = await read(long);
    expect([after.acceptedRecords, after.rejected[0]?.code]).toEqual([1, "unterminated-quote"]);
  });

  test("refuses faulty bytes inside a quoted record once", async () => {
    const bytes = [...bytesOf(`${HEADER}\n"a\n`), 0xff, ...bytesOf(`b"\n${cells("1")}\n`)];
    const { accounting } = await drain(readCsv(chunked(Uint8Array.from(bytes)), interactionRecord));
    expect(accounting.rejected).toMatchObject([{ line: 2, code: "invalid-encoding" }]);
    expect(accounting.acceptedRecords).toBe(1);
  });

  test("has a carriage return after a quote at the end of a line only", async () => {
    const { rejected, acceptedRecords } = await read(
      `${HEADER}\r\n"1"\r,2026-03-10T09:30:00Z,like,web,owned,,,,,,\r\n${cells("2")}\r\n`,
    );
    expect(rejected).toMatchObject([{ line: 2, code: "invalid-quote" }]);
    expect(acceptedRecords).toBe(1);
  });

  test("refuses a header that breaks the rules of quoting", async () => {
    expect((await read('id,"at"x\n')).fatal).toMatchObject({ code: "invalid-quote" });
    expect((await read("")).fatal).toMatchObject({ code: "missing-header" });
  });

  test("is read by functions of the row as well", async () => {
    const { accepted } = await drain(
      readCsv("n,day\n7,10/03/2026\n", interactionRecord, {
        map: {
          id: (row: { n: string }) => `n${row.n}`,
          at: (row: { day: string }) => `${row.day.split("/").reverse().join("-")}T00:00:00Z`,
        },
        defaults: { kind: "like", channel: { platform: "web", ownership: "owned" } },
      }),
    );
    expect(accepted).toEqual([{ id: "n7", at: Date.UTC(2026, 2, 10), kind: "like", channel }]);
  });
});
