import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { peek } from "../../src/cli/peek.ts";
import { sniff } from "../../src/cli/sniff.ts";
import { sourceFormat } from "../../src/cli/source-format.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

test("the name of a file says how to read it", () => {
  expect(sourceFormat("a/b.ndjson")).toEqual({ format: "ndjson" });
  expect(sourceFormat("EVENTS.JSONL.GZ")).toEqual({ format: "ndjson" });
  expect(sourceFormat("posts.csv.gz")).toEqual({ format: "csv" });
  expect(sourceFormat("posts.tsv")).toEqual({ format: "csv", delimiter: "\t" });
  expect(sourceFormat("posts.xlsx")).toEqual({ format: "unreadable" });
  expect(sourceFormat("posts.log")).toEqual({ format: null });
  expect(sourceFormat("constructor")).toEqual({ format: null });
  expect(sourceFormat("-")).toEqual({ format: null });
});

test("the first bytes of a file say what it is", () => {
  expect(sniff(bytes('\n  {"id":1}'))).toBe("ndjson");
  expect(sniff(bytes('\ufeff{"id":1}'))).toBe("ndjson");
  expect(sniff(bytes(" [1]"))).toBe("array");
  expect(sniff(bytes("id,at\n"))).toBe("csv");
  expect(sniff(bytes(""))).toBe("csv");
  expect(sniff(gzipSync("x"))).toBe("gzip");
  expect(sniff(bytes("PK\u0003\u0004…"))).toBe("unreadable");
  expect(sniff(bytes("PAR1"))).toBe("unreadable");
  expect(sniff(bytes("%PDF-1.7"))).toBe("unreadable");
  expect(sniff(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0))).toBe("unreadable");
  expect(sniff(bytes("id\u0000at"))).toBe("unreadable");
  // The reader says of UTF-16 what it is.
  expect(sniff(Uint8Array.of(0xff, 0xfe, 0x69, 0))).toBe("csv");
  expect(sniff(Uint8Array.of(0xfe, 0xff, 0, 0x69))).toBe("csv");
});

test("looking at the first bytes takes none away, however they come", async () => {
  const text = "0123456789".repeat(200);
  for (const size of [1, 7, 512, 10_000]) {
    const source = async function* () {
      for (let from = 0; from < text.length; from += size) {
        await Promise.resolve();
        yield bytes(text.slice(from, from + size));
      }
    };
    const { head, all } = await peek(source());
    expect(text.startsWith(Buffer.from(head).toString())).toBe(true);
    const parts: Uint8Array[] = [];
    for await (const part of all) parts.push(part);
    expect(Buffer.concat(parts).toString()).toBe(text);
  }
});

test("whoever stops reading lets go of the source", async () => {
  let isClosed = false;
  async function* source() {
    try {
      for (;;) {
        await Promise.resolve();
        yield new Uint8Array(600);
      }
    } finally {
      isClosed = true;
    }
  }
  const { all } = await peek(source());
  for await (const _ of all) break;
  expect(isClosed).toBe(true);
});
