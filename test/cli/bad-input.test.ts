import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { csv, ndjson, row } from "./events.ts";
import { paliers } from "./fake-io.ts";

const GOOD = "1,2026-03-10T09:30:00Z,like,web,owned";

describe("a file that is of no use ends with exit code 1 and a word on what to do", () => {
  const refused: readonly (readonly [string, string, string | Uint8Array, readonly string[]])[] = [
    ["that is empty", "events.csv", "", ['error: cannot read "events.csv": it is empty.']],
    ["with a header only", "events.csv", csv(), ["no record could be used"]],
    [
      "with one column, separated by semicolons as French Excel does",
      "events.csv",
      "id;at;kind\n1;2026-03-10T09:30:00Z;like\n",
      [
        'error: cannot read "events.csv": paliers one-column: the file has one column named "id;at;kind".',
        "--delimiter ';'",
      ],
    ],
    [
      "with one column, separated by tabs",
      "events.csv",
      "id\tat\tkind\n1\t2026-03-10T09:30:00Z\tlike\n",
      ["paliers one-column", "--delimiter tab"],
    ],
    [
      "without a column",
      "events.csv",
      "id,at,kindd,channel.platform,channel.ownership\n",
      ['paliers missing-column: no column gives "kind"', 'Did you mean "kindd"?', "--map FILE"],
    ],
    [
      "of totals per post without its preset",
      "facebook.csv",
      "Page total likes,Lifetime Post Total Reach\n1,2\n",
      ['paliers missing-column: no column gives "id"', "--preset facebook-metrics"],
    ],
    ["that is binary", "photo.csv", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0), ["it is no text"]],
    [
      "of a spreadsheet",
      "events.xlsx",
      "",
      [
        'error: cannot read "events.xlsx": paliers reads .csv .tsv .ndjson .jsonl',
        "Save the sheet as CSV UTF-8, then: paliers report events.csv",
      ],
    ],
    ["of a spreadsheet that calls itself CSV", "events.csv", "PK\u0003\u0004 …", ["it is no text"]],
    [
      "of one JSON list",
      "events.json",
      '[{"id":"1"}]',
      ["one JSON list", "jq -c '.[]' events.json"],
    ],
    [
      "that is damaged gzip",
      "events.ndjson.gz",
      gzipSync(ndjson(row(1))).fill(255, 12, 30),
      ['cannot read "events.ndjson.gz"', "paliers corrupt-gzip"],
    ],
    ["where every row is wrong", "e.csv", csv("1,yesterday,like,web,owned"), ["paliers bad-date"]],
    ["in UTF-16", "e.csv", Buffer.from("\ufeffid,at", "utf16le"), ["the file is UTF-16"]],
  ];

  test.each(refused)("%s", async (_, file, data, said) => {
    const { code, out, err } = await paliers(["report", file], { files: { [file]: data } });
    expect(code).toBe(1);
    expect(out).toBe("");
    for (const words of said) expect(err).toContain(words);
    expect(err).toMatch(/error: nothing to report on: no record could be used\.\n$/);
  });

  test("that is not there", async () => {
    const { code, err } = await paliers("report nowhere.csv");
    expect(code).toBe(1);
    expect(err).toContain('error: cannot read "nowhere.csv": there is no such file.');
  });

  test("that is a folder", async () => {
    const { code, err } = await paliers("report test");
    expect(code).toBe(1);
    expect(err).toContain('error: cannot read "test": it is a folder.');
  });

  test("damaged gzip on standard input", async () => {
    const stdin = gzipSync(ndjson(row(1))).fill(255, 12, 30);
    const { code, err } = await paliers("report -", { stdin });
    expect(code).toBe(1);
    expect(err).toContain('cannot read "-"');
  });

  test.each([
    ["by its name", "report e.ndjson.gz"],
    ["without a name", "report -"],
  ])("that breaks off in the first bytes, packed, is said to: %s", async (_, command) => {
    const packed = gzipSync(ndjson(row(1)));
    for (const size of [5, 15, packed.length - 4]) {
      const cut = packed.subarray(0, size);
      const { code, err } = await paliers(command, { files: { "e.ndjson.gz": cut }, stdin: cut });
      expect(code).toBe(1);
      expect(err).toContain("paliers truncated: the packed file breaks off.");
    }
  });

  test("with lines that end in CR alone", async () => {
    const text = csv("1,2026-03-10T09:30:00Z,like,web,owned").replaceAll("\n", "\r");
    const { code, err } = await paliers("report old.csv", { files: { "old.csv": text } });
    expect(code).toBe(1);
    expect(err).toContain("paliers cr-line-ends: the lines of the file end in CR alone");
  });

  test("with the words in French", async () => {
    const files = { "e.csv": "id;at\n" };
    const { err } = await paliers("report e.csv autre.xlsx --locale fr", { files });
    expect(err).toContain(
      "erreur\u202f: impossible de lire «\u202fe.csv\u202f»\u202f: paliers one-column",
    );
    expect(err).toContain(
      "Enregistrez la feuille en CSV UTF-8, puis\u202f: paliers report autre.csv",
    );
  });
});

describe("rows that are wrong are listed, and every good row still counts", () => {
  const table = async (file: string, data: string) => {
    const { code, out, err } = await paliers(`report ${file} --json`, { files: { [file]: data } });
    const { accounting }: { accounting: { accepted: number; rejected: number } } = JSON.parse(out);
    return { code, err, accepted: accounting.accepted, rejected: accounting.rejected };
  };

  test("a wrong date", async () => {
    const found = await table("e.csv", csv(GOOD, "2,03/04/2026,like,web,owned"));
    expect(found).toMatchObject({ code: 0, accepted: 1, rejected: 1 });
    expect(found.err).toContain(
      'paliers bad-date: row 3, column "at": "03/04/2026" can be 3 April',
    );
    expect(found.err).toContain("Give ISO dates with a zone");
    expect(found.err).not.toContain("{ map");
  });

  test("an unknown kind, with the nearest one", async () => {
    const found = await table("e.csv", csv(GOOD, "2,2026-03-10T09:30:00Z,liek,web,owned"));
    expect(found).toMatchObject({ code: 0, accepted: 1, rejected: 1 });
    expect(found.err).toContain(
      'row 3, column "kind": "liek" is not a kind of interaction. Did you mean "like"?',
    );
    expect(found.err).toContain("--kinds any");
  });

  test("a broken line in the middle", async () => {
    const found = await table("e.ndjson", ndjson(row(1), '{"id": "2", "at', row(3)));
    expect(found).toMatchObject({ code: 0, accepted: 2, rejected: 1 });
    expect(found.err).toContain("paliers invalid-json: row 2");
  });

  test("a row with too few cells in the middle", async () => {
    const found = await table("e.csv", csv(GOOD, "2,like", GOOD.replace("1", "3")));
    expect(found).toMatchObject({ code: 0, accepted: 2, rejected: 1 });
    expect(found.err).toContain("row 3: the row has 2 cells, the header 5");
  });

  test("the first ten, then how many more", async () => {
    const wrong = Array.from({ length: 25 }, (_, id) => row(id, { kind: "liek" }));
    const data = ndjson(row("good"), ...wrong);
    const found = await table("e.ndjson", data);
    expect(found).toMatchObject({ code: 0, accepted: 1, rejected: 25 });
    expect(found.err.match(/unknown-kind/g)).toHaveLength(10);
    expect(found.err.match(/--kinds any/g)).toHaveLength(1);
    expect(found.err).toContain("… and 15 more. Keep them all with --rejects FILE.");
  });

  test("all of them, in a file of their own when asked for", async () => {
    const wrong = Array.from({ length: 25 }, (_, id) => row(id, { kind: "liek" }));
    const files = { "e.ndjson": ndjson(row("good"), ...wrong) };
    const { err, written } = await paliers("report e.ndjson --rejects bad.ndjson", { files });
    const lines = (written["bad.ndjson"] ?? "").trimEnd().split("\n");
    expect(lines).toHaveLength(25);
    expect(JSON.parse(lines[0] ?? "")).toEqual({
      file: "e.ndjson",
      line: 2,
      field: "kind",
      code: "unknown-kind",
      value: "liek",
      hint: "like",
    });
    expect(err).toContain("Kept in bad.ndjson: 25.");
    expect(err).not.toContain("more");
  });

  test("an empty file of its own where nothing was rejected", async () => {
    const files = { "e.ndjson": ndjson(row(1)) };
    const { err, written } = await paliers("report e.ndjson --rejects bad.ndjson", { files });
    expect(written).toEqual({ "bad.ndjson": "" });
    expect(err).toBe("");
  });

  test("a file that breaks off: what was read is reported, and the exit code tells", async () => {
    const packed = gzipSync(
      ndjson(...Array.from({ length: 20_000 }, (_, id) => row(`${id}-${Math.sin(id)}`))),
    );
    const files = { "e.ndjson.gz": packed.subarray(0, packed.length / 2) };
    const { code, out, err } = await paliers("report e.ndjson.gz", { files });
    expect(code).toBe(1);
    expect(err).toContain(
      'error: cannot read "e.ndjson.gz" to its end: paliers truncated: the packed file breaks off.',
    );
    expect(out).toContain("Total");
  });

  test("a file among others that cannot be read: the others are reported, and the exit code tells", async () => {
    const { code, out, err } = await paliers("report e.ndjson nowhere.csv", {
      files: { "e.ndjson": ndjson(row(1), row(2, { kind: "liek" })) },
    });
    expect(code).toBe(1);
    expect(out).toContain("Data: e.ndjson, nowhere.csv");
    expect(err).toContain('cannot read "nowhere.csv"');
    expect(err).toContain("e.ndjson: paliers unknown-kind: row 2");
  });

  test("nothing in a row acts on the terminal", async () => {
    const evil = "\u001b[2J\u202eevil";
    const files = {
      "e.ndjson": ndjson(row(1, { campaign: evil }), row(2, { kind: evil }), row(3, { [evil]: 1 })),
    };
    const { out, err } = await paliers("report e.ndjson --by campaign", { files });
    for (const text of [out, err]) {
      expect(text).toContain("\\u001b[2J\\u202eevil");
      expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u202e]/u);
    }
  });
});
