import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import type { Report } from "../../src/cli/report-data.ts";
import { paliers } from "./fake-io.ts";

const EXPORT = "report examples/data/facebook-metrics.csv --preset facebook-metrics";
const expected = (name: string) => resolve(import.meta.dirname, "expected", name);

describe("the 500 posts of a real page", () => {
  test.each([
    ["facebook-by-type.en.txt", "--by contentType"],
    ["facebook-by-type.fr.txt", "--by contentType --locale fr"],
    [
      "facebook-december.en.txt",
      "--from 2014-12-01 --to 2014-12-31 --against 2014-11-01..2014-11-30",
    ],
    [
      "facebook-december.fr.txt",
      "--from 2014-12-01 --to 2014-12-31 --against 2014-11-01..2014-11-30 --locale fr",
    ],
    ["facebook.en.csv", "--by contentType --format csv"],
    ["facebook.fr.csv", "--by contentType --format csv --locale fr"],
    ["facebook.en.md", "--by contentType --format md"],
    ["facebook.fr.md", "--format md --locale fr"],
    ["facebook.json.txt", "--by contentType --json"],
  ])("are reported as in %s", async (name, options) => {
    const { code, out } = await paliers(`${EXPORT} ${options}`);
    expect(code).toBe(0);
    await expect(out).toMatchFileSnapshot(expected(name));
  });

  test.each(["en", "fr"])("come with notes on what does not fit (%s)", async (locale) => {
    const { err } = await paliers(`${EXPORT} --locale ${locale}`);
    await expect(err).toMatchFileSnapshot(expected(`facebook.${locale}.stderr.txt`));
  });

  test("fit a screen of 100 columns", () => {
    for (const name of ["facebook-by-type.en.txt", "facebook-by-type.fr.txt"]) {
      for (const line of readFileSync(expected(name), "utf8").split("\n")) {
        expect(line.length, line).toBeLessThanOrEqual(100);
      }
    }
  });

  test("are all accounted for, and give the published totals to the last digit", async () => {
    const { out } = await paliers(`${EXPORT} --by contentType --json`);
    const { accounting, whole, groups }: Report = JSON.parse(out);
    expect(accounting).toMatchObject({ records: 500, accepted: 500, duplicates: 0, rejected: 0 });
    expect(whole?.facts.byKind).toEqual({
      click: 707_565,
      comment: 3741,
      like: 88_795,
      share: 13_524,
    });
    expect(whole?.metrics[0]).toMatchObject({
      id: "engagement-rate-by-reach",
      numerator: 106_060,
      denominator: 6_951_680,
      value: 0.015256743693610754,
    });
    expect(groups.map(({ group, facts }) => [group["contentType"], facts.published])).toEqual([
      ["Link", 22],
      ["Photo", 426],
      ["Status", 45],
      ["Video", 7],
    ]);
  });
});
