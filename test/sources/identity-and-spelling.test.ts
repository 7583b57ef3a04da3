import { describe, expect, test } from "vitest";
import {
  check,
  conversionRecord,
  interactionRecord,
  problemText,
  readNdjson,
} from "../../src/sources/index.ts";
import { drain } from "./drain.ts";

const at = "2026-03-10T09:30:00Z";
const act = (id: string, platform: string, rest: object = {}) => ({
  id,
  at,
  kind: "like",
  channel: { platform, ownership: "owned" },
  ...rest,
});
const asNdjson = (rows: readonly object[]): string =>
  rows.map((row) => `${JSON.stringify(row)}\n`).join("");

describe("an act's id", () => {
  const rows = [act("77", "facebook"), act("77", "instagram"), act("77", "facebook")];

  test("is unique within its platform, in rows and in files", async () => {
    expect(check(rows, interactionRecord)).toMatchObject({ records: 3, duplicates: 1 });
    const { accepted, accounting } = await drain(readNdjson(asNdjson(rows), interactionRecord));
    expect(accepted.map(({ channel }) => channel.platform)).toEqual(["facebook", "instagram"]);
    expect([accounting.duplicates, accounting.orderDependent]).toEqual([1, false]);
  });

  test("is still in conflict with another record of its platform", () => {
    const { rejected } = check(
      [...rows, act("77", "facebook", { kind: "view" })],
      interactionRecord,
    );
    expect(rejected).toMatchObject([{ code: "conflicting-duplicate", value: "77" }]);
  });
});

test("a conversion's id is unique within its goal, in files too", async () => {
  const rows = ["sale", "lead", "sale"].map((goal) => ({ id: "1001", at, goal }));
  expect(check(rows, conversionRecord)).toMatchObject({ records: 3, duplicates: 1, rejected: [] });
  const { accepted } = await drain(readNdjson(asNdjson(rows), conversionRecord));
  expect(accepted.map(({ goal }) => goal)).toEqual(["sale", "lead"]);
});

describe("names that differ only in case or in Unicode form", () => {
  test("are told once a field, with their counts, and stay as they are", () => {
    const rows = [
      "Linkedin",
      "linkedin",
      "linkedin",
      "web",
      "LINKEDIN",
      "stra\u00dfe",
      "STRASSE",
    ].map((platform, id) => act(String(id), platform));
    const { accepted, warnings } = check(rows, interactionRecord);
    expect(accepted.map(({ channel }) => channel.platform)).toEqual(
      rows.map(({ channel }) => channel.platform),
    );
    expect(warnings).toEqual([
      {
        line: 1,
        field: "channel.platform",
        code: "spelling-variants",
        value: "LINKEDIN",
        variants: [
          { text: "LINKEDIN", rows: 1 },
          { text: "Linkedin", rows: 1 },
          { text: "linkedin", rows: 2 },
          { text: "STRASSE", rows: 1 },
          { text: "stra\u00dfe", rows: 1 },
        ],
        count: 6,
      },
    ]);
    expect(check(rows.toReversed(), interactionRecord).warnings).toEqual(warnings);
  });

  test("that look alike are shown by the codes that tell them apart", () => {
    const rows = ["\u00e9t\u00e9", "e\u0301te\u0301"].map((campaign, id) =>
      act(String(id), "web", { campaign, about: ["Soap", "soap"] }),
    );
    const { warnings } = check(rows, interactionRecord);
    expect(warnings.map(({ field }) => field)).toEqual(["campaign", "about"]);
    expect(problemText(warnings)).toContain(
      '"e\\u0301te\\u0301" (1), "\\u00e9t\\u00e9" (1): they differ',
    );
    expect(problemText(warnings)).toContain('"Soap" (2), "soap" (2): they differ');
  });

  test("are told by readers, and of rows that were accepted only", async () => {
    const rows = [act("1", "web"), { ...act("2", "Web"), kind: "liek" }, act("3", "WEB")];
    const { accounting } = await drain(readNdjson(asNdjson(rows), interactionRecord));
    expect(accounting.warnings).toMatchObject([
      { line: 1, variants: [{ text: "WEB" }, { text: "web" }], count: 2 },
    ]);
  });

  test("are not looked for in ids, which are exact", () => {
    const rows = ["a", "A"].map((id) => act(id, "web", { actor: id, content: { id } }));
    expect(check(rows, interactionRecord).warnings).toEqual([]);
  });
});
