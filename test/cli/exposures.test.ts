import { describe, expect, test } from "vitest";
import type { Report } from "../../src/cli/report-data.ts";
import { ndjson, row } from "./events.ts";
import { paliers } from "./fake-io.ts";

const post = row("p", { kind: "post", actor: "us", actorKind: "brand" });
const acts = ndjson(post, row(1), row(2, { kind: "comment" }), row(3, { kind: "share" }));
const exposures = [
  "id,at,channel.platform,channel.ownership,followers,reach",
  "e1,2026-03-10T00:00:00Z,facebook,owned,200,60",
  "",
].join("\n");

describe("a file of exposures", () => {
  test("gives the acts of a log their denominators, as CSV and as NDJSON", async () => {
    const line = {
      id: "e1",
      at: "2026-03-10T00:00:00Z",
      channel: { platform: "facebook", ownership: "owned" },
      followers: 200,
      reach: 60,
    };
    const files = { "a.ndjson": acts, "e.csv": exposures, "e.ndjson": ndjson(line) };
    const first = await paliers("report a.ndjson --exposures e.csv --json", { files });
    const { groups, accounting }: Report = JSON.parse(first.out);
    expect(groups[0]?.facts).toMatchObject({ reach: 60, followers: 200, interactions: 3 });
    expect(accounting).toMatchObject({
      records: 4,
      exposures: { file: "e.csv", records: 1, accepted: 1, duplicates: 0, rejected: 0 },
    });
    const second = await paliers("report a.ndjson --exposures e.ndjson --json", { files });
    const other: Report = JSON.parse(second.out);
    expect(other.groups).toEqual(groups);
    const { out } = await paliers("report - --exposures e.csv --locale fr", {
      files,
      stdin: acts,
    });
    expect(out).toContain("Expositions\u202f: e.csv, 1 enregistrements");
    const piped = await paliers("report a.ndjson --exposures -", { files, stdin: exposures });
    expect(piped.out).toContain("Exposures: standard input, 1 records");
  });

  test("is accounted for, row by row, and its good rows still count", async () => {
    const files = {
      "a.ndjson": acts,
      "e.csv": `${exposures}e2,2026-03-11T00:00:00Z,facebook,owned,-4,60\n${exposures.split("\n")[1]}\n`,
    };
    const { code, out, err } = await paliers("report a.ndjson --exposures e.csv --json", { files });
    expect(code).toBe(0);
    const { accounting }: Report = JSON.parse(out);
    expect(accounting.exposures).toMatchObject({ accepted: 1, duplicates: 1, rejected: 1 });
    expect(err).toContain('e.csv: paliers out-of-range: row 3, column "followers": "-4"');
  });

  test.each([
    ["is missing", "none.csv", "there is no such file"],
    ["is empty", "empty.csv", "it is empty"],
    ["has other columns", "other.csv", "missing-column"],
    ["is a spreadsheet", "e.xlsx", "paliers reads .csv"],
  ])("that %s is said to be, and the report is made without it", async (_, file, why) => {
    const files = { "a.ndjson": acts, "empty.csv": "", "other.csv": "a,b\n1,2\n" };
    const command = `report a.ndjson --exposures ${file} --json`;
    const { code, out, err } = await paliers(command, { files });
    expect(code).toBe(1);
    expect(err).toContain(why);
    const { groups, accounting }: Report = JSON.parse(out);
    expect(groups[0]?.facts).toMatchObject({ interactions: 3, reach: null });
    expect(accounting.exposures?.failure).toContain(file);
  });

  test.each([
    ["acts, as NDJSON", "acts.ndjson"],
    ["acts, as CSV", "acts.csv"],
    ["conversions", "sales.ndjson"],
  ])("that holds %s is refused, and the report is made without it", async (_, file) => {
    const files = {
      "a.ndjson": acts,
      "acts.ndjson": acts,
      "acts.csv":
        "id,at,kind,channel.platform,channel.ownership\n1,2026-03-10T09:30:00Z,like,x,owned\n",
      "sales.ndjson": ndjson({
        id: "1",
        at: "2026-03-10T09:30:00Z",
        goal: "sale",
        channel: { platform: "x", ownership: "owned" },
      }),
    };
    const { code, out, err } = await paliers(`report a.ndjson --exposures ${file} --json`, {
      files,
    });
    expect(code).toBe(1);
    expect(err).toContain(
      `cannot read "${file}": it holds no exposures: no row has any of followers`,
    );
    const { groups, accounting }: Report = JSON.parse(out);
    expect(groups[0]?.facts).toMatchObject({ interactions: 3, reach: null });
    expect(accounting.exposures?.failure).toContain(file);
  });

  test("cannot be the standard input that the acts come from", async () => {
    const { code, err } = await paliers("report - --exposures -", { stdin: acts });
    expect([code, err]).toEqual([
      1,
      "error: standard input can be read only once [invalid-file]\n",
    ]);
  });
});

describe("the benchmark of 1 %", () => {
  const files = {
    "a.ndjson": acts,
    "many.csv": exposures,
    "few.csv": exposures.replace(",200,", ",2000,"),
  };

  test("stands beside the interaction rate per post by followers, and nowhere else", async () => {
    for (const [file, verdict] of [
      ["many.csv", "excellent"],
      ["few.csv", "below"],
    ] as const) {
      const { out } = await paliers(`report a.ndjson --exposures ${file} --json`, { files });
      const { groups }: Report = JSON.parse(out);
      const found = groups[0]?.metrics.filter(({ benchmark }) => benchmark !== undefined);
      expect(found?.map(({ id, benchmark }) => [id, benchmark])).toEqual([
        ["interaction-rate-per-post-by-followers", { threshold: 0.01, verdict }],
      ]);
    }
    const { out } = await paliers("report a.ndjson --json", { files });
    expect(out).not.toContain("benchmark");
  });

  test.each([
    ["table", "en", "many.csv", "   excellent: above the 1% of a French article on communities"],
    [
      "table",
      "en",
      "few.csv",
      "   below the 1% that a French article on communities calls excellent",
    ],
    [
      "table",
      "fr",
      "many.csv",
      "   excellent\u202f: plus de 1\u202f%, le seuil d’un article français",
    ],
    ["table", "fr", "few.csv", "   sous 1\u202f%, l’excellence d’un article français"],
    ["md", "en", "many.csv", " · excellent: above the 1% of"],
    ["csv", "en", "few.csv", ",below\r\n"],
  ])("is said in a %s (%s, %s)", async (format, locale, file, words) => {
    const options = `--exposures ${file} --format ${format} --locale ${locale}`;
    const { out } = await paliers(`report a.ndjson ${options}`, { files });
    expect(out.split(words)).toHaveLength(2);
    for (const line of format === "table" ? out.split("\n") : []) {
      expect(line.length, line).toBeLessThanOrEqual(100);
    }
  });
});
