import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { interactionRecord, readCsv, readNdjson } from "../../src/sources/index.ts";
import { chunked, drain } from "./drain.ts";
import { REASON_WORDS } from "./reason-words.ts";

interface HostileCase {
  readonly name: string;
  readonly file: string;
  readonly format: "csv" | "ndjson";
  readonly sha256: string;
  readonly check?: string;
  readonly expect: {
    readonly accepted: number;
    readonly rejected: readonly { readonly line: number; readonly reason: string }[];
    readonly duplicates: number;
    readonly blank: number;
    readonly fatal: string | null;
  };
}

const HOSTILE = new URL("../fixtures/hostile/", import.meta.url);
const index: { readonly n: number; readonly cases: readonly HostileCase[] } = JSON.parse(
  readFileSync(new URL("index.json", HOSTILE), "utf8"),
);

/** Where the files allow another answer than their first one: ours, with the sentence of docs/sources.md that says so. */
const OTHERWISE: {
  readonly [name: string]: {
    readonly rejected: HostileCase["expect"]["rejected"];
    readonly accepted: number;
    readonly because: string;
  };
} = {
  "csv-decimal-comma": {
    accepted: 0,
    rejected: [
      { line: 2, reason: "invalid_value" },
      { line: 3, reason: "invalid_value" },
    ],
    because: "Sentiment is one of three words; a number is none of them.",
  },
  "csv-thousands": {
    accepted: 0,
    rejected: [{ line: 2, reason: "invalid_value" }],
    because: "Sentiment is one of three words; a number is none of them.",
  },
  "huge-number": {
    accepted: 0,
    rejected: [{ line: 1, reason: "wrong_type" }],
    because: "Sentiment is one of three words; a number of any size is none of them.",
  },
};

test("the index lists 92 files", () => {
  expect(index.cases).toHaveLength(92);
  expect(index.n).toBe(92);
});

for (const hostile of index.cases) {
  for (const size of [undefined, 1]) {
    // One byte at a time through the bomb would only take long.
    if (size === 1 && hostile.name === "gzip-bomb-one-line") continue;
    test(`${hostile.name}${size === 1 ? ", byte by byte" : ""}`, async () => {
      const bytes = readFileSync(new URL(hostile.file, HOSTILE));
      expect(createHash("sha256").update(bytes).digest("hex")).toBe(hostile.sha256);
      const start = process.cpuUsage();
      const input = chunked(bytes, size);
      // Some of its actors are called null and NaN, and the files ask for them as they are.
      const options = { require: ["actor"], placeholders: [] } as const;
      const { accepted, accounting } = await drain(
        hostile.format === "csv"
          ? readCsv(input, interactionRecord, options)
          : readNdjson(input, interactionRecord, options),
      );
      // Of this process alone, in microseconds: a busy machine must not decide.
      const { user, system } = process.cpuUsage(start);
      expect(user + system).toBeLessThan(4_000_000);

      const wanted = { ...hostile.expect, ...OTHERWISE[hostile.name] };
      const fatal =
        accounting.fatal === null
          ? null
          : (REASON_WORDS[accounting.fatal.code] ?? accounting.fatal.code);
      expect(fatal).toBe(wanted.fatal);
      // A file that is refused on the way may have given records before: it is flagged.
      if (fatal === null) {
        expect(accepted).toHaveLength(wanted.accepted);
        expect(accounting.acceptedRecords).toBe(wanted.accepted);
        expect(accounting.duplicates).toBe(wanted.duplicates);
        expect(accounting.blank).toBe(wanted.blank);
        expect(accounting.rejectedRecords).toBe(wanted.rejected.length);
        expect([...new Set(accounting.rejected.map(({ line }) => line))]).toEqual(
          wanted.rejected.map(({ line }) => line),
        );
        for (const { line, reason } of wanted.rejected) {
          const found = accounting.rejected
            .filter((problem) => problem.line === line)
            .map(({ code }) => REASON_WORDS[code]);
          expect(found).toContain(reason);
        }
      }
      expect(accounting.acceptedRecords + accounting.duplicates + accounting.rejectedRecords).toBe(
        accounting.records,
      );
      expect(Reflect.get({}, "polluted")).toBeUndefined();
      for (const { value } of accounting.rejected) expect(value.length).toBeLessThanOrEqual(200);

      const actors = /^(\d+) distinct actors/.exec(hostile.check ?? "")?.[1];
      if (actors !== undefined)
        expect(new Set(accepted.map(({ actor }) => actor)).size).toBe(Number(actors));
      const ids = /^(\d+) distinct ids/.exec(hostile.check ?? "")?.[1];
      if (ids !== undefined) expect(new Set(accepted.map(({ id }) => id)).size).toBe(Number(ids));
    });
  }
}
