import { describe, expect, test } from "vitest";
import type { Input, Reading } from "../../src/sources/index.ts";
import { interactionRecord, readCsv, readNdjson } from "../../src/sources/index.ts";

const row =
  '{"id":"1","at":"2026-03-02T10:00:00Z","kind":"like","channel":{"platform":"web","ownership":"owned"}}\n';
const header = "id,at,kind,channel.platform,channel.ownership,campaign\n";

async function told<T>(reading: Reading<T>) {
  const rows: T[] = [];
  for await (const batch of reading) rows.push(...batch);
  return { rows, ...(await reading.accounting) };
}

async function* inPieces(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size);
}

const inputs = (text: string): readonly Input[] => [
  text,
  inPieces(text, 1),
  inPieces(text, 3),
  inPieces(text, 100_000),
];

describe("blank lines", () => {
  test.each([
    ["LF", "\n"],
    ["CRLF", "\r\n"],
  ])(
    "that end in %s are counted in blocks: sixty million take less than a second",
    async (_, end) => {
      const block = new TextEncoder().encode(end.repeat(1_000_000));
      async function* blanks(): AsyncGenerator<Uint8Array> {
        yield new TextEncoder().encode(row);
        for (let index = 0; index < 60; index += 1) yield block;
        yield new TextEncoder().encode(row);
      }
      const before = process.cpuUsage();
      const { lines, blank, records, duplicates, fatal } = await told(
        readNdjson(blanks(), interactionRecord),
      );
      // Of this process alone, in microseconds: a busy machine must not decide.
      const { user, system } = process.cpuUsage(before);
      expect([lines, blank, records, duplicates, fatal]).toEqual([
        60_000_002,
        60_000_000,
        2,
        1,
        null,
      ]);
      expect(user + system).toBeLessThan(1_000_000);
    },
  );

  test("are counted the same wherever the input is cut, and the lines keep their numbers", async () => {
    for (const blanks of ["\n\n\n", "\r\n\r\n\r\n", "\n\r\n\n", "\r\n\n\r\n"]) {
      const text = `${blanks}${row}${blanks}{}\n${row}${blanks}`;
      for (const input of inputs(text)) {
        const found = await told(readNdjson(input, interactionRecord));
        expect(found).toMatchObject({ lines: 12, blank: 9, records: 3, duplicates: 1 });
        expect(new Set(found.rejected.map(({ line }) => line))).toEqual(new Set([8]));
      }
    }
  });

  test("inside quotes of CSV stay in the text", async () => {
    for (const end of ["\n", "\r\n"]) {
      const text = `${header}\n\n1,2026-03-02T10:00:00Z,like,web,owned,"a${end}${end}${end}b"\n\n`;
      for (const input of inputs(text)) {
        const { rows, lines, blank } = await told(readCsv(input, interactionRecord));
        expect(rows.map(({ campaign }) => campaign)).toEqual([`a${end}${end}${end}b`]);
        expect([lines, blank]).toEqual([8, 3]);
      }
    }
  });
});

describe("lines that end in CR alone", () => {
  test.each([
    ["CSV", `${header}1,2026-03-02T10:00:00Z,like,web,owned,x\n`.replaceAll("\n", "\r")],
    ["NDJSON", `${row}${row}`.replaceAll("\n", "\r")],
    [
      "many rows",
      header.replace("\n", "\r") + "1,2026-03-02T10:00:00Z,like,web,owned,x\r".repeat(60_000),
    ],
  ])("are named so, in %s", async (_, text) => {
    for (const input of [text, inPieces(text, 1000)])
      expect((await told(readCsv(input, interactionRecord))).fatal?.code).toBe("cr-line-ends");
    for (const input of [text, inPieces(text, 100_000)])
      expect((await told(readNdjson(input, interactionRecord))).rejected).toEqual([
        { line: 1, field: "", code: "invalid-json", value: "", found: "CR" },
      ]);
  });

  test("are told from one in quotes, and from one at the end", async () => {
    const quoted = 'id,at,kind,channel.platform,channel.ownership,"camp\raign"';
    expect((await told(readCsv(quoted, interactionRecord))).fatal).toBeNull();
    const { rows, fatal } = await told(readNdjson(row.replace("\n", "\r"), interactionRecord));
    expect([rows.length, fatal]).toEqual([1, null]);
  });
});
