import { describe, expect, test } from "vitest";
import {
  check,
  conversionRecord,
  interactionRecord,
  PLACEHOLDERS,
  problemText,
  readCsv,
  readNdjson,
} from "../../src/sources/index.ts";
import { drain } from "./drain.ts";

const act = {
  id: "1",
  at: "2026-03-10T09:30:00Z",
  kind: "like",
  channel: { platform: "web", ownership: "owned" },
};
const blanks = [
  "",
  " ",
  "\t\n",
  "\u00a0",
  "\u3000",
  "\u200b",
  "\u2003\ufeff",
  "\u3164",
  "\u2800",
  "\u1680",
  "\u180e",
];

describe("a text that stands for nobody", () => {
  test.each([...PLACEHOLDERS, ...blanks, " null ", "\u3000undefined\u200b", 0, Number.NaN])(
    "is absent, and told: %j",
    (actor) => {
      const { accepted, rejected, warnings } = check([{ ...act, actor }], interactionRecord);
      expect(rejected).toEqual([]);
      expect(Object.keys(accepted[0] ?? {})).not.toContain("actor");
      expect(warnings).toMatchObject([
        { line: 1, field: "actor", code: "placeholder-actor", count: 1 },
      ]);
    },
  );

  test.each(["Nan", "nullable", "00", "0x0", "none", "ann undefined", "\u0000", 7])(
    "is none of these: %j",
    (actor) => {
      const { warnings } = check([{ ...act, actor }], interactionRecord);
      expect(warnings).toEqual([]);
    },
  );

  test("is told once for each field, with its count", () => {
    const rows = ["null", "ann", "", "undefined"].map((actor, index) => ({
      ...act,
      id: String(index),
      actor,
      content: { id: "p", author: index === 0 ? "None" : "bob" },
    }));
    const { accepted, warnings } = check(rows, interactionRecord);
    expect(accepted.map(({ actor }) => actor)).toEqual([undefined, "ann", undefined, undefined]);
    expect(warnings).toEqual([
      { line: 1, field: "actor", code: "placeholder-actor", value: "null", count: 3 },
      { line: 1, field: "content.author", code: "placeholder-actor", value: "None", count: 1 },
    ]);
    expect(problemText(warnings)).toContain('"null" stands for nobody; it was left out. (× 3)');
  });

  test("is the same in files, where an empty cell says nothing at all", async () => {
    const csv = `id,at,kind,channel.platform,channel.ownership,actor\n1,${act.at},like,web,owned,null\n2,${act.at},like,web,owned,\n3,${act.at},like,web,owned,\u3000\n`;
    const fromCsv = await drain(readCsv(csv, interactionRecord));
    expect(fromCsv.accepted.map(({ actor }) => actor)).toEqual([undefined, undefined, undefined]);
    expect(fromCsv.accounting.warnings).toMatchObject([{ code: "placeholder-actor", count: 2 }]);
    const ndjson = JSON.stringify({ ...act, actor: "[object Object]" });
    const fromNdjson = await drain(readNdjson(ndjson, interactionRecord));
    expect(fromNdjson.accounting.warnings).toMatchObject([{ code: "placeholder-actor" }]);
  });

  test("is missing where an actor is required, and gives way to a default", () => {
    const rows = [{ ...act, actor: "null" }];
    const { rejected } = check(rows, interactionRecord, { require: ["actor"] });
    expect(rejected).toMatchObject([{ field: "actor", code: "missing-field" }]);
    const { accepted } = check(rows, interactionRecord, { defaults: { actor: "shop" } });
    expect(accepted[0]?.actor).toBe("shop");
    expect(() => check(rows, interactionRecord, { defaults: { actor: "undefined" } })).toThrow(
      "(placeholder-actor)",
    );
  });

  test("is what one's own list says", () => {
    const read = (placeholders: readonly string[]) =>
      check(
        ["null", "guest", " "].map((actor, id) => ({
          id: `${id}`,
          at: act.at,
          goal: "sale",
          actor,
        })),
        conversionRecord,
        { placeholders },
      ).accepted.map(({ actor }) => actor);
    expect(read([])).toEqual(["null", "guest", undefined]);
    expect(read(["guest"])).toEqual(["null", undefined, undefined]);
    expect(read([...PLACEHOLDERS, "guest"])).toEqual([undefined, undefined, undefined]);
    // @ts-expect-error: a text is no list
    expect(() => check([], interactionRecord, { placeholders: "guest" })).toThrow(
      "a list of texts",
    );
  });
});
