import { describe, expect, test } from "vitest";
import { ndjson, row } from "./events.ts";
import { paliers } from "./fake-io.ts";

const files = {
  "e.ndjson": ndjson(row(1)),
  "list.json": "[]",
  "broken.json": "{",
  "null.json": "null",
  "wrong-family.json": '{ "unboxing": "creat" }',
  "number-family.json": '{ "unboxing": 1 }',
  "wrong-part.json": '{ "mapp": { "at": "Date" } }',
  "wrong-field.json": '{ "att": "Date" }',
  "no-taxonomy.json": "{}",
  "wrong-taxonomy.json":
    '{ "id": "mine", "version": 1, "levels": [{ "id": "a", "label": { "en": "A" }, "when": [{ "knid": ["like"] }] }] }',
};

describe("a wrong word is met with the nearest right one, and exit code 1", () => {
  const wrong: readonly (readonly [string, readonly string[]])[] = [
    ["--frmat json", ["unknown option '--frmat'", "Did you mean --format?"]],
    ["--format jsno", ["'jsno' is invalid", "Allowed choices are table, json, csv, md"]],
    ["--locale de", ["Allowed choices are en, fr"]],
    ["--week-start tuesday", ["Allowed choices are monday, sunday"]],
    ["--ids some", ["Allowed choices are exact, unique"]],
    ["--json --format csv", ["cannot be used with"]],
    ["--by wek", ['cannot group by "wek", did you mean "week"? [unknown-dimension]']],
    ["--by type", ['cannot group by "type"', "contentType"]],
    ["--by week,week", ["--by names a dimension twice", "[duplicate-dimension]"]],
    ["--taxonomy five-level", ['did you mean "five-levels"? [unknown-taxonomy]']],
    ["--taxonomy fiveLevels", ['did you mean "five-levels"?']],
    ["--taxonomy ladder", ["expected one of five-levels, four-levels"]],
    ["--taxonomy ./nowhere.json", ['cannot read "./nowhere.json"', "no such file"]],
    ["--taxonomy ./nowhere.js", ['cannot read "./nowhere.js"', "no such file"]],
    ["--taxonomy broken.json", ['cannot read "broken.json"']],
    ["--taxonomy null.json", ["exports no taxonomy", "[no-taxonomy]"]],
    ["--taxonomy no-taxonomy.json", ["exports no taxonomy", "[no-taxonomy]"]],
    ["--taxonomy wrong-taxonomy.json", ['did you mean "kind"?', "[unknown-field]"]],
    ["--taxonomy test/fixtures/shipped.ts", ["[no-taxonomy]"]],
    ["--preset facebook-metric", ['did you mean "facebook-metrics"? [unknown-preset]']],
    ["--time-zone Europe/Pariss", ["Europe/Pariss", "[unknown-time-zone]"]],
    ["--delimiter ;;", ['--delimiter is ";;"', "[invalid-delimiter]"]],
    ["--from 2026-3-1", ["--from", "expected a day such as 2026-03-01"]],
    ["--from 2026-02-30", ["2026-02-30", "[invalid-day]"]],
    ["--to tomorrow", ["--to", "[invalid-day]"]],
    ["--from 2026-03-02 --to 2026-03-01", ["[invalid-range]"]],
    ["--against 2026-02-01", ["expected two days", "[invalid-range]"]],
    ["--against 2026-02-01..2026-02-05..2026-02-06", ["expected two days"]],
    ["--against 2026-02-02..2026-02-01", ["before it starts"]],
    ["--against 2026-02-01..2026-02-28 --from 2026-02-28", ["--from is 2026-02-28"]],
    ["--against 2026-02-01..2026-02-28 --by platform,week", ['leave "week" out of --by']],
    ["--kinds list.json", ["holds no object", "[invalid-file]"]],
    ["--kinds wrong-family.json", ['did you mean "create"?', "[unknown-family]"]],
    ["--kinds number-family.json", ["is not a text", "[unknown-family]"]],
    ["--kinds nowhere.json", ['cannot read "nowhere.json": there is no such file']],
    ["--map wrong-part.json", ['did you mean "map"?', "[unknown-option]"]],
    ["--map null.json", ["holds no object", "[invalid-file]"]],
    ["--map wrong-field.json", ['"att"', "[unknown-field]"]],
  ];

  test.each(wrong)("report e.ndjson %s", async (options, said) => {
    const { code, out, err } = await paliers(`report e.ndjson ${options}`, { files });
    expect(code).toBe(1);
    expect(out).toBe("");
    expect(err).toMatch(/^error: /);
    for (const words of said) expect(err).toContain(words);
  });

  test("no file, no subcommand, a wrong subcommand, standard input twice", async () => {
    expect(await paliers("report")).toMatchObject({ code: 1, out: "" });
    expect((await paliers([])).code).toBe(1);
    const { code, err } = await paliers("reprot e.ndjson");
    expect(code).toBe(1);
    expect(err).toContain("Did you mean report?");
    expect((await paliers("report - -")).err).toContain("standard input can be read only once");
  });
});

describe("what helps is data, not an error", () => {
  test("--help lists the options, in 90 columns", async () => {
    const { code, out, err } = await paliers("report --help");
    expect(code).toBe(0);
    expect(err).toBe("");
    for (const line of out.split("\n")) expect(line.length).toBeLessThanOrEqual(90);
    expect(out.replaceAll(/\s+/g, " ")).toContain(
      "five-levels, four-levels, altimeter, cobra, forrester, mayfield",
    );
  });

  test("--version is that of the package", async () => {
    expect(await paliers("--version")).toMatchObject({ code: 0, out: "1.2.3\n" });
  });
});
