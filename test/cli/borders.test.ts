import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { Report } from "../../src/cli/report-data.ts";
import { ndjson, row } from "./events.ts";
import { paliers } from "./fake-io.ts";

const posts = (...times: readonly string[]): string =>
  [
    "Post ID,Publish time,Reactions,Comments,Shares,Total clicks",
    ...times.map((time, id) => `${id},${time},9,3,1,20`),
    "",
  ].join("\n");

describe("the dates of an export", () => {
  test("that can be read in two ways are refused with the question, in both languages", async () => {
    const files = { "p.csv": posts("09/03/2026 10:05", "10/03/2026 10:05") };
    const { code, out, err } = await paliers("report p.csv --preset facebook-posts", { files });
    expect([code, out]).toEqual([1, ""]);
    expect(err).toContain('"09/03/2026 10:05" can be 9 March or 3 September');
    expect(err).toContain("Which is it? --dates day/month/year, or --dates month/day/year.");
    const french = await paliers("report p.csv --preset facebook-posts --locale fr", { files });
    expect(french.err).toContain("peut être le 9 mars ou le 3 septembre");
    expect(french.err).toContain("--dates day/month/year (jour d’abord)");
  });

  test("are read as --dates says, or as the file proves", async () => {
    const days = async (options: string, ...times: readonly string[]) => {
      const files = { "p.csv": posts(...times) };
      const command = `report p.csv --preset facebook-posts --by day --json ${options}`;
      const { out } = await paliers(command, { files });
      const { groups }: Report = JSON.parse(out);
      return groups.map(({ group }) => group["day"]);
    };
    const ambiguous = "09/03/2026 10:05";
    expect(await days("--dates day/month/year", ambiguous)).toEqual(["2026-03-09"]);
    expect(await days("--dates month/day/year", ambiguous)).toEqual(["2026-09-03"]);
    expect(await days("", ambiguous, "13/03/2026 10:05")).toEqual(["2026-03-09", "2026-03-13"]);
  });

  test("are asked for with a preset only", async () => {
    const { code, err } = await paliers("report a.ndjson --dates day/month/year", {
      files: { "a.ndjson": ndjson(row(1)) },
    });
    expect([code, err]).toEqual([
      1,
      "error: --dates says how an export writes its dates: it goes with --preset [invalid-option]\n",
    ]);
  });
});

describe("files put together", () => {
  test("count an id of two networks twice, and a copy once", async () => {
    const one = (platform: string) => row(77, { channel: { platform, ownership: "owned" } });
    const files = {
      "a.ndjson": ndjson(one("facebook")),
      "b.ndjson": ndjson(one("instagram"), one("facebook")),
    };
    const { out } = await paliers("report a.ndjson b.ndjson --json", { files });
    const { accounting }: Report = JSON.parse(out);
    expect(accounting).toMatchObject({ records: 3, accepted: 2, duplicates: 1, rejected: 0 });
  });

  test("as members of one gzip are one file, named or not", async () => {
    const packed = Buffer.concat([1, 2, 3].map((id) => gzipSync(ndjson(row(id)))));
    const files = { "a.ndjson.gz": packed };
    for (const command of ["report a.ndjson.gz --json", "report - --json"]) {
      const { code, out } = await paliers(command, { files, stdin: packed });
      const { accounting }: Report = JSON.parse(out);
      expect([code, accounting.accepted]).toEqual([0, 3]);
    }
  });
});

test("placeholders and spellings are told, and the list of the former is part of a map", async () => {
  const acts = ["null", "undefined", "ann"].map((actor, id) =>
    row(id, { actor, campaign: id === 0 ? "Spring" : "spring" }),
  );
  const files = {
    "a.ndjson": ndjson(...acts),
    "all.json": '{ "map": {}, "placeholders": [] }',
  };
  const { code, err } = await paliers("report a.ndjson", { files });
  expect(code).toBe(0);
  expect(err).toContain('"null" stands for nobody; it was left out. (× 2)');
  expect(err).toContain('"Spring" (1), "spring" (2): they differ only in case');
  const all = await paliers("report a.ndjson --map all.json", { files });
  expect(all.err).not.toContain("stands for nobody");
});
