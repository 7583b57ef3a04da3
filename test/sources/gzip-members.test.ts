import { Readable } from "node:stream";
import { ReadableStream } from "node:stream/web";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { Input } from "../../src/sources/index.ts";
import { interactionRecord, readCsv, readNdjson } from "../../src/sources/index.ts";

const line = (id: number): string =>
  `${JSON.stringify({ id: String(id), at: "2026-03-02T10:00:00Z", kind: "like", "channel.platform": "web", "channel.ownership": "owned", campaign: `c${id % 7}` })}\n`;
const lines = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, index) => line(from + index)).join("");

const PIECES = [1, 300, 1000, 16_384, 1_000_000] as const;

async function* cut(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size);
}

const SOURCES: { readonly [kind: string]: (bytes: Uint8Array, size: number) => Input } = {
  "an async iterable": cut,
  "a Node stream": (bytes, size) => Readable.from(cut(bytes, size)),
  "a Web stream": (bytes, size) => ReadableStream.from(cut(bytes, size)),
};

async function read(input: Input) {
  const reading = readNdjson(input, interactionRecord);
  let rows = 0;
  for await (const batch of reading) rows += batch.length;
  const { fatal, rejectedRecords } = await reading.accounting;
  return { rows, rejectedRecords, fatal };
}

const members = Buffer.concat([
  gzipSync(lines(0, 3000)),
  gzipSync(""),
  gzipSync(lines(3000, 3001)),
  gzipSync(lines(3001, 5000), { level: 0 }),
]);
const whole = { rows: 5000, rejectedRecords: 0, fatal: null };

describe("gzip of several members", () => {
  for (const [kind, source] of Object.entries(SOURCES))
    test.each(PIECES)(`is one stream from ${kind}, in pieces of %i bytes`, async (size) => {
      const bytes = size === 1 ? Buffer.concat([gzipSync(line(1)), gzipSync(line(2))]) : members;
      const { rows, fatal } = await read(source(bytes, size));
      expect([rows, fatal]).toEqual([size === 1 ? 2 : 5000, null]);
    });

  test("is one stream where a line goes from one member into the next", async () => {
    const text = lines(0, 5000);
    const two = [text.slice(0, 100_003), text.slice(100_003)].map((part) => gzipSync(part));
    expect(await read(cut(Buffer.concat(two), 5000))).toEqual(whole);
  });

  test("is one stream of a thousand small members", async () => {
    const many = Array.from({ length: 1000 }, (_, index) =>
      gzipSync(lines(index * 5, index * 5 + 5)),
    );
    expect(await read(cut(Buffer.concat(many), 16_384))).toEqual(whole);
  });

  test("is read as CSV too", async () => {
    const header = "id,at,kind,channel.platform,channel.ownership\n";
    const row = (id: number): string => `${id},2026-03-02T10:00:00Z,like,web,owned\n`;
    const two = Buffer.concat([gzipSync(header + row(1)), gzipSync(row(2))]);
    const reading = readCsv(cut(two, 10), interactionRecord);
    const ids: string[] = [];
    for await (const batch of reading) ids.push(...batch.map(({ id }) => id));
    expect([ids, (await reading.accounting).fatal]).toEqual([["1", "2"], null]);
  });

  test("is not cut where packed bytes only look like a member", async () => {
    // Stored as they are, so that the magic numbers stand in the middle of one member.
    const inner = gzipSync(line(1)).toString("latin1");
    const bytes = gzipSync(Buffer.from(`${lines(0, 10)}${inner}\n${lines(10, 20)}`, "latin1"), {
      level: 0,
    });
    const { rows, fatal } = await read(cut(bytes, 1000));
    expect([rows, fatal]).toEqual([20, null]);
  });
});

describe("gzip that breaks off", () => {
  const one = gzipSync(lines(0, 300));

  test.each([3, 9, 10, 11, 30, one.length - 9, one.length - 8, one.length - 1])(
    "is said to, after %i bytes",
    async (size) => {
      const { fatal } = await read(cut(one.subarray(0, size), 100));
      expect(fatal).toMatchObject({ code: "truncated", found: "gzip" });
    },
  );

  test.each([1, 2, 5, 10, 30])("is said to, %i bytes into a second member", async (size) => {
    const { fatal } = await read(cut(Buffer.concat([one, one.subarray(0, size)]), 100));
    expect(fatal).toMatchObject({ code: "truncated", found: "gzip" });
  });

  test.each([30, one.length - 6, one.length - 2])(
    "is not what damaged gzip is, at byte %i",
    async (at) => {
      const damaged = Buffer.from(one);
      damaged[at] = (damaged[at] ?? 0) ^ 1;
      const { fatal } = await read(cut(damaged, 100));
      expect(fatal?.code).toBe("corrupt-gzip");
    },
  );
});
