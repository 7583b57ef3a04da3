import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { PaliersError } from "../../src/index.ts";
import { checkExport, facebookMetrics, facebookPosts } from "../../src/sources/index.ts";

const PARIS = { calendar: { timeZone: "Europe/Paris" } };
const file = readFileSync(new URL("../../examples/data/facebook-metrics.csv", import.meta.url));
const rows: Record<string, string>[] = parse(file, { columns: true, delimiter: ";", bom: true });

describe("the 500 posts of 2014", () => {
  const { interactions, exposures, ...accounting } = checkExport(rows, facebookMetrics, PARIS);
  const sumOf = (kind: string): number =>
    interactions.reduce(
      (sum, act) => sum + (act.kind === kind && act.actorKind === undefined ? (act.count ?? 1) : 0),
      0,
    );
  const audience = (field: "reach" | "impressions"): number =>
    exposures.reduce((sum, exposure) => sum + (exposure[field] ?? 0), 0);

  test("are all accounted for", () => {
    expect(accounting).toMatchObject({
      records: 500,
      duplicates: 0,
      rejectedRecords: 0,
      rejected: [],
      fatal: null,
    });
    expect(exposures).toHaveLength(500);
    expect(interactions.filter(({ actorKind }) => actorKind === "brand")).toHaveLength(500);
    expect(new Set(interactions.map(({ id }) => id)).size).toBe(interactions.length);
  });

  test("add up to the totals that two other tools found", () => {
    expect(["comment", "like", "share", "click"].map(sumOf)).toEqual([
      3741, 88_795, 13_524, 707_565,
    ]);
    expect(audience("reach")).toBe(6_951_680);
    expect(audience("impressions")).toBe(14_792_974);
    expect((3741 + 88_795 + 13_524) / audience("reach")).toBe(0.015256743693610754);
  });

  test("keep their types, and the followers of their time", () => {
    const types = Map.groupBy(exposures, ({ content }) => content?.type ?? "");
    expect(Object.fromEntries([...types].map(([type, posts]) => [type, posts.length]))).toEqual(
      Object.fromEntries([
        ["Link", 22],
        ["Photo", 426],
        ["Status", 45],
        ["Video", 7],
      ]),
    );
    const followers = exposures.map((exposure) => exposure.followers ?? 0);
    expect([Math.min(...followers), Math.max(...followers)]).toEqual([81_370, 139_441]);
    const kinds = Map.groupBy(
      interactions.filter(({ actorKind }) => actorKind === "brand"),
      ({ kind }) => kind,
    );
    expect(Object.fromEntries([...kinds].map(([kind, posts]) => [kind, posts.length]))).toEqual(
      Object.fromEntries([
        ["image", 426],
        ["post", 67],
        ["video", 7],
      ]),
    );
  });

  test("say nothing where a cell is empty", () => {
    // Rows 111, 120, 124, 164 and 499 from 0 have blank cells.
    expect(interactions.some(({ id }) => id === "like:112")).toBe(false);
    expect(interactions.filter(({ kind }) => kind === "share")).toHaveLength(496);
    expect(exposures.filter(({ campaign }) => campaign === undefined).map(({ id }) => id)).toEqual([
      "exposure:500",
    ]);
    expect(interactions.find(({ id }) => id === "post:500")?.campaign).toBeUndefined();
    expect(interactions.find(({ id }) => id === "comment:1")).toEqual({
      id: "comment:1",
      kind: "comment",
      at: Date.UTC(2014, 10, 30, 23),
      channel: { platform: "facebook", ownership: "owned" },
      content: { id: "1", type: "Photo" },
      campaign: "unpaid",
      about: ["category-2"],
      count: 4,
    });
  });

  test("are reported where they do not fit, and not repaired", () => {
    expect(accounting.warnings.map(({ code, line, count }) => [code, line, count])).toEqual([
      ["approximate-date", 1, 500],
      ["reach-above-impressions", 477, 1],
      ["reach-above-impressions", 478, 1],
      ["reach-above-impressions", 483, 1],
      ["reach-above-impressions", 493, 1],
    ]);
  });
});

const post = {
  "Post ID": "77",
  "Publish time": "03/16/2026 09:30",
  "Post type": "Photos",
  Reactions: "9",
  Comments: "3",
  Shares: "1",
  "Total clicks": "20",
  Views: "900",
  Reach: "700",
  "Reactions, Comments and Shares": "13",
};

describe("posts of Meta Business Suite", () => {
  test("become acts with a count and one exposure, in the zone of the business", () => {
    const { interactions, exposures, warnings, rejected } = checkExport(
      [post],
      facebookPosts,
      PARIS,
    );
    const at = Date.parse("2026-03-16T09:30:00+01:00");
    expect(rejected).toEqual([]);
    expect(warnings).toEqual([]);
    expect(interactions.map((act) => [act.id, act.kind, act.count, act.at])).toEqual([
      ["post:77", "image", undefined, at],
      ["react:77", "react", 9, at],
      ["comment:77", "comment", 3, at],
      ["share:77", "share", 1, at],
      ["click:77", "click", 20, at],
    ]);
    expect(exposures).toMatchObject([
      { id: "exposure:77", at, reach: 700, views: 900, content: { id: "77", type: "Photos" } },
    ]);
  });

  test("are read at the hour that clocks showed, through changes of the clock", () => {
    const atOf = (time: string): string | undefined => {
      const { exposures } = checkExport([{ ...post, "Publish time": time }], facebookPosts, {
        ...PARIS,
        dates: "month/day/year",
      });
      return exposures[0] && new Date(exposures[0].at).toISOString();
    };
    expect(atOf("07/01/2026 00:00")).toBe("2026-06-30T22:00:00.000Z");
    expect(atOf("10/25/2026 02:30")).toBe("2026-10-25T00:30:00.000Z");
    expect(atOf("10/25/2026 03:30")).toBe("2026-10-25T02:30:00.000Z");
    expect(atOf("03/29/2026 02:30")).toBe("2026-03-29T01:30:00.000Z");
    expect(atOf("03/29/2026 03:30")).toBe("2026-03-29T01:30:00.000Z");
    expect(atOf("02/30/2026 03:30")).toBeUndefined();
    expect(atOf("16/03/2026 09:30")).toBeUndefined();
    expect(atOf("yesterday")).toBeUndefined();
  });

  test("are read west of Greenwich too", () => {
    const { exposures } = checkExport(
      [{ ...post, "Publish time": "01/05/2026 20:30" }],
      facebookPosts,
      { calendar: { timeZone: "America/New_York" }, dates: "month/day/year" },
    );
    expect(exposures[0]?.at).toBe(Date.UTC(2026, 0, 6, 1, 30));
  });

  test("that are exported twice are counted once", () => {
    const { interactions, records, duplicates } = checkExport(
      [post, { ...post }],
      facebookPosts,
      PARIS,
    );
    expect([records, duplicates, interactions.length]).toEqual([2, 1, 5]);
  });

  test("that changed between two exports are not added up, in any order", () => {
    const later = { ...post, Comments: "4", "Reactions, Comments and Shares": "14" };
    const one = checkExport([post, later], facebookPosts, PARIS);
    const other = checkExport([later, post], facebookPosts, PARIS);
    expect(one.interactions).toEqual(other.interactions);
    expect(one.rejected.map(({ code }) => code)).toEqual(["conflicting-duplicate"]);
    expect(one.rejectedRecords).toBe(1);
  });

  test("are rejected whole for one cell that is no number, with all that is wrong", () => {
    const { interactions, rejected, rejectedRecords } = checkExport(
      [post, { ...post, Shares: "1 000", Reach: -4 }],
      facebookPosts,
      PARIS,
    );
    expect(interactions).toHaveLength(5);
    expect(rejectedRecords).toBe(1);
    expect(rejected).toEqual([
      {
        line: 2,
        field: "count",
        code: "wrong-type",
        value: "1 000",
        expected: "whole number",
        column: "Shares",
      },
      {
        line: 2,
        field: "reach",
        code: "out-of-range",
        value: "-4",
        min: 0,
        column: "Reach",
      },
    ]);
  });

  test("need a name and a time", () => {
    const { rejected } = checkExport(
      [{ ...post, "Post ID": "", "Publish time": null }],
      facebookPosts,
      PARIS,
    );
    expect(rejected.map(({ field, code }) => `${field} ${code}`)).toEqual([
      "content.id missing-field",
      "at missing-field",
    ]);
  });

  test("tell of a total that is not the sum of its parts", () => {
    const { warnings } = checkExport(
      [{ ...post, "Reactions, Comments and Shares": 12 }],
      facebookPosts,
      PARIS,
    );
    expect(warnings).toMatchObject([
      { code: "total-mismatch", value: "12", sum: 13, column: "Reactions, Comments and Shares" },
    ]);
  });

  test("may have numbers, and no audience", () => {
    const { exposures, interactions, warnings } = checkExport(
      [
        {
          "Post ID": 77,
          "Publish time": "03/16/2026 09:30",
          Reactions: 9,
          Comments: 3,
          Shares: 0,
          "Total clicks": 1,
        },
      ],
      facebookPosts,
      PARIS,
    );
    expect(exposures).toEqual([]);
    expect(interactions.map(({ count }) => count)).toEqual([undefined, 9, 3, 0, 1]);
    expect(warnings.map(({ code, column }) => [code, column])).toEqual([
      ["missing-column", "Post type"],
      ["missing-column", "Views"],
      ["missing-column", "Reach"],
      ["missing-column", "Reactions, Comments and Shares"],
    ]);
  });
});

describe("an export that is not what it should be", () => {
  test("is refused for a missing column, with the nearest one", () => {
    const { Comments: _comments, ...rest } = post;
    const { fatal, records, interactions } = checkExport(
      [{ ...rest, Coments: "3" }],
      facebookPosts,
      PARIS,
    );
    expect(fatal).toMatchObject({
      code: "missing-column",
      field: "count",
      column: "Comments",
      hint: "Coments",
    });
    expect([records, interactions.length]).toEqual([0, 0]);
  });

  test("is refused when it was split by the wrong delimiter", () => {
    const { fatal } = checkExport([{ "Page total likes;Type": "1;Photo" }], facebookMetrics, PARIS);
    expect(fatal).toMatchObject({ code: "one-column", delimiter: ";" });
  });

  test("has rows that are no rows, or cannot be read", () => {
    const proxy = Proxy.revocable({}, {});
    proxy.revoke();
    const throwing = Object.defineProperty({ ...post }, "Shares", {
      enumerable: true,
      get(): never {
        throw new Error("boom");
      },
    });
    const secret = new Proxy(post, {
      ownKeys(): never {
        throw new Error("boom");
      },
    });
    expect(checkExport([secret], facebookPosts, PARIS).interactions).toHaveLength(5);
    const { rejected } = checkExport([proxy.proxy, throwing, 7, post], facebookPosts, PARIS);
    expect(rejected.map(({ line, code }) => `${line} ${code}`)).toEqual([
      "1 unreadable",
      "2 unreadable",
      "3 not-object",
    ]);
  });

  test("has months and words that are none", () => {
    const { rejected } = checkExport(
      [
        { ...rows[0], "Post Month": "13", Paid: "yes", Category: 2 },
        { ...rows[0], "Post Month": true },
      ],
      facebookMetrics,
      PARIS,
    );
    expect(rejected.map(({ line, field, code }) => `${line} ${field} ${code}`)).toEqual([
      "1 at out-of-range",
      "1 campaign unknown-word",
      "2 at wrong-type",
    ]);
  });
});

test("a month may be a number, as a spreadsheet gives it", () => {
  const { exposures, rejected } = checkExport(
    [
      { ...rows[0], "Post Month": 12 },
      { ...rows[1], "Post Month": 13 },
    ],
    facebookMetrics,
    { calendar: { timeZone: "UTC" } },
  );
  expect(exposures.map(({ at }) => at)).toEqual([Date.UTC(2014, 11)]);
  expect(rejected).toMatchObject([{ line: 2, code: "out-of-range", value: "13" }]);
});

test("a time zone that does not exist is the caller's mistake", () => {
  expect(() =>
    checkExport([post], facebookPosts, { calendar: { timeZone: "Europe/Pari" } }),
  ).toThrow(PaliersError);
  expect(() => checkExport("text", facebookPosts, PARIS)).toThrow("paliers invalid-input: ");
});
