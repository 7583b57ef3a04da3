import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { Report } from "../../src/cli/report-data.ts";
import { csv, ndjson, row } from "./events.ts";
import { paliers, type World } from "./fake-io.ts";

/** The report as data. */
async function report(
  options: string,
  world: World = {},
): Promise<Report & { readonly err: string }> {
  const { out, err } = await paliers(`report ${options} --json`, world);
  const parsed: Report = JSON.parse(out);
  return { ...parsed, err };
}

const acts = ndjson(
  row(1, { actor: "ann" }),
  row(2, { actor: "bob", kind: "comment" }),
  row(3, { actor: "ann", kind: "review", channel: { platform: "forum", ownership: "earned" } }),
);

describe("what is read", () => {
  test("NDJSON, CSV, CSV with tabs, both packed, and standard input give the same report", async () => {
    const rows = csv(
      "1,2026-03-10T09:30:00Z,like,facebook,owned",
      "2,2026-03-10T09:30:00Z,comment,facebook,owned",
    );
    const lines = ndjson(row(1), row(2, { kind: "comment" }));
    const files = {
      "a.ndjson": lines,
      "a.jsonl.gz": gzipSync(lines),
      "a.json": lines,
      "a.csv": rows,
      "a.csv.gz": gzipSync(rows),
      "a.tsv": rows.replaceAll(",", "\t"),
      "a.log": lines,
      "a.gz": gzipSync(rows),
      "semicolons.csv": rows.replaceAll(",", ";"),
    };
    const expected = (await report("a.ndjson", { files })).groups;
    expect(expected[0]?.facts.interactions).toBe(2);
    const options = Object.keys(files).slice(0, -1);
    options.push("semicolons.csv --delimiter ;", "semicolons.csv --delimiter semicolon");
    options.push("a.tsv --delimiter tab");
    for (const option of options) {
      expect((await report(option, { files })).groups, option).toEqual(expected);
    }
    for (const stdin of [lines, rows, gzipSync(lines), gzipSync(rows)]) {
      expect((await report("-", { stdin })).groups).toEqual(expected);
    }
  });

  test("two files are one whole: an id that both have counts once", async () => {
    const files = {
      "a.ndjson": ndjson(row(1), row(2)),
      "b.ndjson": ndjson(row(2), row(3), row(1, { kind: "share" })),
    };
    const { groups, accounting, err } = await report("a.ndjson b.ndjson", { files });
    expect(groups[0]?.facts).toMatchObject({ interactions: 3, byKind: { like: 3 } });
    expect(accounting).toEqual({
      records: 5,
      accepted: 3,
      duplicates: 1,
      rejected: 1,
      orderDependent: true,
      files: [
        { file: "a.ndjson", records: 2, accepted: 2, duplicates: 0, rejected: 0, failure: null },
        { file: "b.ndjson", records: 3, accepted: 1, duplicates: 1, rejected: 1, failure: null },
      ],
    });
    expect(err).toContain("b.ndjson: paliers conflicting-duplicate: ");
    expect(err).toContain('"1"');
  });

  test("the same file twice counts once", async () => {
    const files = { "a.ndjson": acts };
    const once = await report("a.ndjson", { files });
    const twice = await report("a.ndjson ./a.ndjson", { files: { ...files, "./a.ndjson": acts } });
    expect(twice.groups).toEqual(once.groups);
    expect(twice.accounting).toMatchObject({ records: 6, accepted: 3, duplicates: 3, rejected: 0 });
  });

  test("the same export twice counts once, and its records are rows", async () => {
    const file = "examples/data/facebook-metrics.csv";
    const once = await report(`${file} --preset facebook-metrics`);
    const twice = await report(`${file} ./${file} --preset facebook-metrics`);
    expect(twice.groups).toEqual(once.groups);
    expect(twice.accounting).toMatchObject({ records: 1000, accepted: 500, duplicates: 500 });
  });

  test("an act taken back in another file does not count", async () => {
    const files = {
      "a.ndjson": ndjson(row(1), row(2)),
      "b.ndjson": ndjson(row(3, { undoes: "1" })),
    };
    expect((await report("b.ndjson a.ndjson", { files })).groups[0]?.facts.interactions).toBe(1);
  });

  test("with the promise that ids are unique nothing is kept to compare them with", async () => {
    const files = { "a.ndjson": ndjson(row(1), row(1)), "b.ndjson": ndjson(row(1)) };
    const { groups, accounting } = await report("a.ndjson b.ndjson --ids unique", { files });
    expect(groups[0]?.facts.interactions).toBe(3);
    expect(accounting).toMatchObject({ records: 3, accepted: 3, duplicates: 0 });
  });

  test("an export keeps the lines of its file in its problems", async () => {
    const head = "Post ID,Publish time,Reactions,Comments,Shares,Total clicks";
    const files = {
      "posts.csv": [
        head,
        '7,03/16/2026 09:30,1,2,"x',
        'y",0',
        "8,03/16/2026 09:30,1,2,3,0",
        "",
        "9,03/16/2026 09:30,1,2",
        "8,03/16/2026 09:30,1,2,4,0",
        "11,03/16/2026 09:30,1,2,x,0",
        "",
      ].join("\n"),
    };
    const { accounting, err } = await report("posts.csv --preset facebook-posts", { files });
    expect(accounting).toMatchObject({ records: 5, accepted: 1, rejected: 4 });
    expect(err).toContain('row 2, column "Shares"');
    expect(err).toContain("row 6: the row has 4 cells, the header 6");
    expect(err).toMatch(/conflicting-duplicate: row [47], .*stands on row [74] too/);
    expect(err).toContain('row 8, column "Shares"');
  });

  test("an export that another preset reads is refused", async () => {
    const { code, err } = await paliers(
      "report examples/data/facebook-metrics.csv --preset facebook-posts --delimiter ;",
    );
    expect(code).toBe(1);
    expect(err).toContain("paliers missing-column");
    expect(err).toContain("another export than this preset reads");
  });

  test("an export with a column twice is refused", async () => {
    const files = { "posts.csv": "Post ID,Post ID,,\n1,2,,\n" };
    const { code, err } = await paliers("report posts.csv --preset facebook-posts", { files });
    expect(code).toBe(1);
    expect(err).toContain('duplicate-header: two columns are called "Post ID".');
  });

  test("one's own names of columns, as JSON or as a module", async () => {
    const files = {
      "log.csv": "key,who,what\n1,ann,Like\n2,ann,Comment\n",
      "short.csv": "key,at,kind,where,channel.ownership\n1,2026-03-10T09:30:00Z,like,web,owned\n",
      "short.json": '{ "id": "key", "channel.platform": "where" }',
    };
    const mapped = await report("log.csv --map test/cli/fixtures/map.ts", { files });
    expect(mapped.groups[0]?.facts).toMatchObject({ byKind: { like: 1, comment: 1 }, people: 1 });
    const short = await report("short.csv --map short.json --by platform", { files });
    expect(short.groups[0]?.group).toEqual({ platform: "web" });
  });

  test("kinds that no level takes are named, with what would place them", async () => {
    const kinds = ["unboxing", "poke", "poke", "wave", "nod", "like"];
    const files = { "a.ndjson": ndjson(...kinds.map((kind, id) => row(id, { kind }))) };
    const say = async (options: string) =>
      (await paliers(`report a.ndjson --kinds any ${options}`, { files })).out;
    const move = '{ move: { "poke": level, "nod": level, "unboxing": level, … } }';
    for (const format of ["", " --by kind", " --format md"]) {
      expect(await say(`--locale en${format}`)).toContain(
        `Unclassified: poke (2), nod (1), unboxing (1), …. To give them a level: deriveTaxonomy(…, ${move})`,
      );
      expect(await say(`--locale fr${format}`)).toContain(
        `Non classé\u202f: poke (2), nod (1), unboxing (1), …. Pour leur donner un niveau\u202f: deriveTaxonomy(…, ${move})`,
      );
    }
    const classified = { "a.ndjson": ndjson(row(1)) };
    const { out } = await paliers("report a.ndjson", { files: classified });
    expect(out).not.toContain("deriveTaxonomy");
  });

  test("one's own kinds, with families or any at all", async () => {
    const files = {
      "a.ndjson": ndjson(row(1, { kind: "unboxing" }), row(2, { kind: "poke" })),
      "kinds.json": '{ "unboxing": "create" }',
    };
    const named = await report("a.ndjson --kinds kinds.json", { files });
    expect(named.accounting).toMatchObject({ accepted: 1, rejected: 1 });
    expect(named.groups[0]?.facts.byFamily.create).toBe(1);
    const any = await report("a.ndjson --kinds any", { files });
    expect(any.groups[0]?.facts.byFamily.other).toBe(2);
  });
});

describe("by what it is judged", () => {
  const files = { "a.ndjson": acts };

  test.each(["five-levels", "four-levels", "altimeter", "cobra", "forrester", "mayfield"])(
    "%s is known by its name",
    async (id) => {
      const { taxonomy } = await report(`a.ndjson --taxonomy ${id}`, { files });
      expect(taxonomy).toEqual({ id, version: 1 });
    },
  );

  test("a taxonomy of one's own: a module's default, its only one, or JSON", async () => {
    const own = {
      id: "json-ladder",
      version: 2,
      levels: [{ id: "likes", label: { en: "Likes" }, when: [{ kind: ["like"] }] }],
    };
    const world = { files: { ...files, "own.json": JSON.stringify(own) } };
    const { taxonomy, groups } = await report(
      "a.ndjson --taxonomy test/cli/fixtures/default-taxonomy.ts",
      world,
    );
    expect(taxonomy).toEqual({ id: "sees-says", version: 3 });
    expect(groups[0]?.facts.byLevel).toEqual({ sees: 1, says: 1 });
    expect(
      (await report("a.ndjson --taxonomy test/cli/fixtures/named-taxonomy.ts", world)).taxonomy,
    ).toEqual({ id: "mine", version: 1 });
    expect((await report("a.ndjson --taxonomy own.json", world)).taxonomy.id).toBe("json-ladder");
  });

  test("a module with several taxonomies has to say which", async () => {
    const { code, err } = await paliers(
      "report a.ndjson --taxonomy test/cli/fixtures/two-taxonomies.ts",
      { files },
    );
    expect(code).toBe(1);
    expect(err).toContain("exports several taxonomies (fiveLevels, fourLevels)");
  });

  test("a label without French is shown in English", async () => {
    const { out } = await paliers(
      "report a.ndjson --taxonomy test/cli/fixtures/default-taxonomy.ts --locale fr",
      { files },
    );
    expect(out).toContain("Voit");
    expect(out).toContain("Says");
  });
});

describe("groups and days", () => {
  const files = {
    "a.ndjson": ndjson(
      row(1, { at: "2026-03-29T22:30:00Z" }),
      row(2, { at: "2026-03-30T10:00:00Z", channel: { platform: "web", ownership: "owned" } }),
      row(3, { at: "2026-04-07T10:00:00Z" }),
    ),
  };

  test("are those of the business: zone and first day of the week", async () => {
    const names = async (options: string) =>
      (await report(`a.ndjson ${options}`, { files })).groups.map(({ group }) => group["week"]);
    expect(await names("--by week")).toEqual(["2026-W13", "2026-W14", "2026-W15"]);
    expect(await names("--by week --time-zone Europe/Paris")).toEqual(["2026-W14", "2026-W15"]);
    expect(await names("--by week --week-start sunday")).toEqual(["2026-03-29", "2026-04-05"]);
  });

  test("several dimensions, and everything in one group beside them", async () => {
    const { whole, groups, by } = await report("a.ndjson --by month,platform", { files });
    expect(by).toEqual(["month", "platform"]);
    expect(groups.map(({ group }) => group)).toEqual([
      { month: "2026-03", platform: "facebook" },
      { month: "2026-03", platform: "web" },
      { month: "2026-04", platform: "facebook" },
    ]);
    expect(whole?.facts.interactions).toBe(3);
    expect((await report("a.ndjson", { files })).whole).toBeUndefined();
  });

  test("only the days asked for count, and a bucket that they cut says so", async () => {
    const { groups, period } = await report(
      "a.ndjson --by month --from 2026-03-30 --to 2026-04-30",
      { files },
    );
    expect(period).toEqual({ from: "2026-03-30", to: "2026-04-30" });
    expect(groups.map(({ facts }) => [facts.interactions, facts.partial])).toEqual([
      [1, true],
      [1, false],
    ]);
    const { out } = await paliers("report a.ndjson --by month --from 2026-03-30", { files });
    expect(out).toContain("month: 2026-03 (cut by the days asked for)");
    expect(out).toContain("Days: from 2026-03-30, UTC");
  });

  test("days without any act give a report of nothing, and a word about it", async () => {
    const { code, err } = await paliers("report a.ndjson --to 2020-01-01", { files });
    expect(code).toBe(0);
    expect(err).toBe("note: no act falls into the days asked for.\n");
  });

  test("acts that fall into several groups are said not to add up", async () => {
    const world = { files: { "a.ndjson": ndjson(row(1, { about: ["x", "y"] })) } };
    for (const format of ["table", "md"]) {
      const { out } = await paliers(`report a.ndjson --by about --format ${format}`, world);
      expect(out).toContain("One act may be in several groups");
    }
  });

  test("acts without the dimension have a group of their own", async () => {
    const { out } = await paliers("report a.ndjson --by campaign", { files });
    expect(out).toContain("campaign: (none)");
  });
});

describe("against an earlier period", () => {
  // Ten posts a month, none like the other: doubt is measured between them.
  const posts = (month: string, comments: number) =>
    [
      "Post ID,Publish time,Reactions,Comments,Shares,Total clicks,Reach",
      ...Array.from(
        { length: 10 },
        (_, index) =>
          `${index}-${month},${month}/${index + 10}/2026 09:30,${Math.round((comments / 50) * (index + 0.5))},0,0,0,1000`,
      ),
      "",
    ].join("\n");
  const files = { "feb.csv": posts("02", 100), "mar.csv": posts("03", 200) };
  const options =
    "feb.csv mar.csv --preset facebook-posts --dates month/day/year --against 2026-02-01..2026-02-28";

  test("says how each KPI moved, between which bounds, and whether that is noise", async () => {
    const { groups, period, earlier } = await report(options, { files });
    expect(period).toEqual({ from: "2026-03-01" });
    expect(earlier).toEqual({ from: "2026-02-01", to: "2026-02-28" });
    const metric = groups[0]?.metrics.find(({ id }) => id === "engagement-rate-by-reach");
    expect(metric).toMatchObject({ value: 0.02, numerator: 200, denominator: 10_000 });
    expect(metric?.change).toMatchObject({ before: 0.01, relative: 1, verdict: "higher" });
    expect(metric?.change?.absolute).toBeCloseTo(0.01, 12);
    // Twice as much is found between ten and ten posts that differ by a fifth of that.
    expect(metric?.change?.lower).toBeGreaterThan(0.001);
    expect(metric?.change?.upper).toBeLessThan(0.025);
    expect(metric).toMatchObject({ doubt: "contents", spread: { units: 10, scale: "rate" } });
  });

  test("in words", async () => {
    const { out } = await paliers(`report ${options}`, { files });
    expect(out).toContain("Compared with: 2026-02-01 to 2026-02-28");
    expect(out).toMatch(/before 1(?:\.00)?\s?%, \+1 points \(.*\), higher, by more than noise/);
    const french = await paliers(`report ${options} --locale fr`, { files });
    expect(french.out).toContain("en hausse, au-delà du bruit");
  });

  test("the other way round, and a difference too small to tell", async () => {
    const fewer = { "feb.csv": posts("02", 200), "mar.csv": posts("03", 100) };
    const same = { "feb.csv": posts("02", 100), "mar.csv": posts("03", 110) };
    const verdict = async (world: World) =>
      (await report(options, world)).groups[0]?.metrics[0]?.change?.verdict;
    expect(await verdict({ files: fewer })).toBe("lower");
    expect(await verdict({ files: same })).toBe("noise");
  });

  test("a single post on each side tells nothing, however many acts it has", async () => {
    const one = (month: string, comments: number) =>
      [
        "Post ID,Publish time,Reactions,Comments,Shares,Total clicks,Reach",
        `1-${month},${month}/10/2026 09:30,${comments},0,0,0,10000`,
        "",
      ].join("\n");
    const world = { files: { "feb.csv": one("02", 100), "mar.csv": one("03", 200) } };
    const { groups } = await report(options, world);
    expect(groups[0]?.metrics[0]).toMatchObject({ lower: null, withoutBounds: "too-few" });
    expect(groups[0]?.metrics[0]?.change).toMatchObject({ verdict: "unknown", reason: "too-few" });
    const { out } = await paliers(`report ${options}`, world);
    expect(out).toContain("Doubt: not known between 1 posts, from 8 on");
  });

  test("a group that was not there has nothing to compare with", async () => {
    const world = {
      files: {
        "a.ndjson": ndjson(
          row(1, { at: "2026-02-10T09:30:00Z" }),
          row(2),
          row(3, { channel: { platform: "web", ownership: "owned" } }),
        ),
      },
    };
    const command = "report a.ndjson --by platform --against 2026-02-01..2026-02-28";
    const { out } = await paliers(command, world);
    expect(out.split("platform: web")[1]).toContain("nothing to compare with");
    for (const format of ["csv", "md"]) {
      const { code, out: text } = await paliers(`${command} --format ${format}`, world);
      expect(code).toBe(0);
      expect(text).toContain(format === "csv" ? ",unknown\r\n" : "nothing to compare with");
    }
  });
});

describe("doubt", () => {
  const line = (out: string) => out.split("\n").find((text) => text.startsWith("Dou"));
  const twelve = Array.from({ length: 12 }, (_, index) => index);

  test("is between the posts where these carry acts and audience, in both languages", async () => {
    const head = "Post ID,Publish time,Reactions,Comments,Shares,Total clicks,Reach";
    const rows = twelve.map(
      (index) => `p${index},03/${index + 10}/2026 09:30,${index + 1},0,0,0,99`,
    );
    const world = { files: { "a.csv": [head, ...rows, ""].join("\n") } };
    const { out } = await paliers("report a.csv --preset facebook-posts", world);
    expect(line(out)).toBe("Doubt: between 12 posts");
    const french = await paliers("report a.csv --preset facebook-posts --locale fr", world);
    expect(line(french.out)).toMatch(/^Doute\s: entre 12 publications$/);
    for (const by of ["week", "content", "day", "kind", "contentType"]) {
      const { code, out: text } = await paliers(
        `report a.csv --preset facebook-posts --by ${by}`,
        world,
      );
      expect(code).toBe(0);
      expect(line(text)).toBe("Doubt: between 12 posts");
    }
  });

  test("is between the days where acts and audience name no post", async () => {
    const days = twelve.map((index) => `2026-03-${index + 10}T09:30:00Z`);
    const world = {
      files: {
        "a.ndjson": ndjson(...days.map((at, index) => row(index, { at, count: index + 1 }))),
        "e.ndjson": ndjson(
          ...days.map((at) => ({
            at,
            channel: { platform: "facebook", ownership: "owned" },
            reach: 99,
          })),
        ),
      },
    };
    const { groups } = await report("a.ndjson --exposures e.ndjson", world);
    expect(groups[0]?.metrics[0]).toMatchObject({ doubt: "days", spread: { units: 12 } });
  });

  test("never names people: no report is grouped by them", async () => {
    const { code, err } = await paliers("report a.ndjson --by actor", {
      files: { "a.ndjson": acts },
    });
    expect(code).toBe(1);
    expect(err).toMatch(/cannot group by "actor".*\[unknown-dimension\]/);
  });
});

describe("how it behaves", () => {
  const files = { "a.ndjson": acts };

  test("data go to standard output, and nothing else does", async () => {
    const { out, err } = await paliers("report a.ndjson --format json", { files });
    expect(err).toBe("");
    const parsed: Report = JSON.parse(out);
    expect(Object.keys(parsed)).toEqual([
      "taxonomy",
      "calendar",
      "period",
      "by",
      "accounting",
      "groups",
    ]);
  });

  test("colours only where they are wanted", async () => {
    const plain = await paliers("report a.ndjson --by platform", { files });
    const bright = await paliers("report a.ndjson --by platform", { files, hasColors: true });
    expect(plain.out).not.toContain("\u001b");
    expect(bright.out).toContain("\u001b[1m");
    expect(bright.out.replaceAll(/\u001b\[\d+m/g, "")).toBe(plain.out);
  });

  test("progress only on a terminal, after half a second, and it goes away", async () => {
    const many = { "a.ndjson": ndjson(...Array.from({ length: 5000 }, (_, id) => row(id))) };
    const slow = [0, 0, 600, 650, 1300].map((ms) => Date.UTC(2026, 10, 23) + ms);
    const shown = await paliers("report a.ndjson", { files: many, isTerminal: true, now: slow });
    expect(shown.err).toMatch(/^\r\u001b\[K[\d,]+ acts …/);
    expect(shown.err.endsWith("\r\u001b[K")).toBe(true);
    const quick = await paliers("report a.ndjson", { files: many, isTerminal: true });
    expect(quick.err).toBe("");
    const piped = await paliers("report a.ndjson", { files: many, now: slow });
    expect(piped.err).toBe("");
  });

  test("a date in the future is kept, with a note", async () => {
    const world = { files: { "a.ndjson": ndjson(row(1, { at: "2027-03-10T09:30:00Z" })) } };
    const { code, err } = await paliers("report a.ndjson", world);
    expect(code).toBe(0);
    expect(err).toMatch(/^note: paliers /);
  });

  test("many files are counted, not named", async () => {
    const world = {
      files: Object.fromEntries("abcd".split("").map((id) => [`${id}.ndjson`, ndjson(row(id))])),
    };
    const { out } = await paliers(["report", ...Object.keys(world.files)], world);
    expect(out).toContain("Data: 4 files");
  });

  test("a file of rejected rows that cannot be written is an error", async () => {
    const { code, err } = await paliers("report a.ndjson --rejects x", { files, isReadOnly: true });
    expect(code).toBe(1);
    expect(err).toBe('error: cannot write "x": read-only file system [unwritable-file]\n');
  });

  test("a fault that nobody foresaw is not swallowed", async () => {
    await expect(paliers("report a.ndjson", { files, isBroken: true })).rejects.toThrow("broken");
  });
});
