import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Conversion } from "../../../src/goals/index.ts";
import { conversionPaths, linearTouch, type Path } from "../../../src/impact/index.ts";
import { fiveLevels, type Interaction } from "../../../src/index.ts";
import { refusal } from "../../goals/fixtures.ts";
import { act, on, sale, sum } from "../fixtures.ts";

const options = { by: "platform", lookback: "unlimited" } as const;
const steps = (rows: readonly Path[]) => rows.map(({ path }) => path.join(" > "));

describe("the journey to a conversion", () => {
  const acts = [
    act("3", 300, on("shop")),
    act("1", 100, on("video")),
    act("2", 200, on("forum", "earned")),
  ];

  test("is what the same person did before it, in the order of time", () => {
    expect(conversionPaths(acts, [sale("s", 250)], options)).toEqual({
      by: "platform",
      lookback: "unlimited",
      rows: [{ path: ["video", "forum"], conversions: 1, nulls: 0, value: null, ages: [150, 50] }],
      currency: null,
      unattributed: 0,
      unattributedValue: null,
      excluded: { anonymous: 0, lateTouches: 1 },
    });
  });

  test("takes touches of the same instant by id, and none of the conversion's own instant", () => {
    const tied = [act("b", 100, on("b")), act("a", 100, on("a")), act("c", 200, on("c"))];
    expect(steps(conversionPaths(tied, [sale("s", 200)], options).rows)).toEqual(["a > b"]);
  });

  test("takes the conversion's own instant where that is asked for", () => {
    const { rows, excluded } = conversionPaths(acts, [sale("s", 300)], {
      ...options,
      inclusive: true,
    });
    expect(rows[0]).toMatchObject({ path: ["video", "forum", "shop"], ages: [200, 100, 0] });
    expect(excluded.lateTouches).toBe(0);
  });

  test("looks back as far as it is told, that instant included", () => {
    const days = (count: number) => count * 86_400_000;
    const long = [act("1", 0), act("2", 1, on("shop")), act("3", days(30), on("forum"))];
    const seen = (at: number) =>
      steps(conversionPaths(long, [sale("s", at)], { ...options, lookback: "30d" }).rows);
    expect(seen(days(30) + 1)).toEqual(["shop > forum"]);
    expect(seen(days(30))).toEqual(["web > shop"]);
  });

  test("is one of its own for every conversion, and a touch may serve several", () => {
    expect(steps(conversionPaths(acts, [sale("t", 350), sale("s", 150)], options).rows)).toEqual([
      "video",
      "video > forum > shop",
    ]);
  });

  test("leads nowhere for somebody who never converts, whatever the look-back", () => {
    const { rows } = conversionPaths(acts, [sale("s", 350, { actor: "bob" })], {
      ...options,
      lookback: "1m",
    });
    expect(rows).toEqual([
      { path: ["video", "forum", "shop"], conversions: 0, nulls: 1, value: null },
    ]);
  });

  test("does not exist for a conversion without a touch or without an actor", () => {
    const cv = { id: "n", at: 900, goal: "sale", value: { minor: 50, currency: "EUR" } };
    const early = sale("s", 50, { value: { minor: 700, currency: "EUR" } });
    expect(conversionPaths(acts, [early, cv], options)).toMatchObject({
      rows: [],
      currency: "EUR",
      unattributed: 2,
      unattributedValue: { minor: 750, currency: "EUR" },
      excluded: { anonymous: 1, lateTouches: 3 },
    });
  });

  test("has the value that became known last, at the instant of the first record", () => {
    const first = sale("s", 150, { value: { minor: 900, currency: "EUR" } });
    const refund = sale("s", 5000, { value: { minor: 400, currency: "EUR" } });
    expect(conversionPaths(acts, [refund, first], options).rows).toEqual([
      {
        path: ["video"],
        conversions: 1,
        nulls: 0,
        value: { minor: 400, currency: "EUR" },
        ages: [50],
      },
    ]);
  });

  test("has no value where what came is no money", () => {
    const odd = sale("s", 150, { value: { minor: 0.5, currency: "EUR" } });
    expect(conversionPaths(acts, [odd], options)).toMatchObject({
      rows: [{ value: null }],
      currency: null,
    });
  });

  test("has touches of people only: not of the brand, of machines, or taken back", () => {
    const mixed = [
      act("1", 1, { ...on("a"), actorKind: "brand" }),
      act("2", 2, { ...on("b"), automated: true }),
      act("3", 3, on("c")),
      act("4", 4, { ...on("c"), undoes: "3" }),
      act("5", 5, { ...on("d"), actorKind: "employee" }),
      act("5", 5, { ...on("d"), actorKind: "employee" }),
    ];
    expect(steps(conversionPaths(mixed, [sale("s", 9)], options).rows)).toEqual(["d"]);
  });

  test("has the touches asked for", () => {
    const touch = ({ channel }: Interaction) => channel.ownership === "earned";
    expect(steps(conversionPaths(acts, [sale("s", 400)], { ...options, touch }).rows)).toEqual([
      "forum",
    ]);
  });
});

describe("the steps of a journey", () => {
  const acts = [
    act("1", 1, { kind: "like", campaign: "spring", content: { id: "post" } }),
    act("2", 2, {
      kind: "review",
      channel: { platform: "fair", ownership: "earned", offline: true },
    }),
    act("3", 3, { kind: "unboxing", content: { id: "clip" } }),
  ];

  test.each([
    ["platform", "web > fair > web"],
    ["campaign", "spring"],
    ["content", "post > clip"],
    ["ownership", "owned > earned > owned"],
    ["kind", "like > review > unboxing"],
    ["offline", "online > offline > online"],
    ["level", "micro-interaction > external-discussion"],
  ] as const)("are named by %s", (by, expected) => {
    const { rows } = conversionPaths(acts, [sale("s", 9)], {
      by,
      lookback: "unlimited",
      taxonomy: fiveLevels,
    });
    expect(steps(rows)).toEqual([expected]);
  });

  test("need a taxonomy to be named by level", () => {
    // @ts-expect-error levels are those of a taxonomy
    const { code } = refusal(() => conversionPaths(acts, [], { ...options, by: "level" }));
    expect(code).toBe("missing-taxonomy");
  });

  test("need a dimension, a look-back and one currency", () => {
    // @ts-expect-error a dimension that does not exist
    expect(refusal(() => conversionPaths(acts, [], { ...options, by: "kinds" })).code).toBe(
      "unknown-dimension",
    );
    expect(refusal(() => conversionPaths(acts, [], { ...options, lookback: "0d" })).code).toBe(
      "invalid-duration",
    );
    const euros = sale("1", 9, { value: { minor: 1, currency: "EUR" } });
    const francs = sale("2", 9, { value: { minor: 1, currency: "CHF" } });
    expect(refusal(() => conversionPaths(acts, [euros, francs], options)).message).toBe(
      "paliers mixed-currency: values are in CHF and EUR; convert them first, or take one currency at a time",
    );
  });
});

describe("journeys of anybody", () => {
  const anyAct = fc.record(
    {
      id: fc.constantFrom("1", "2", "3", "4", "5", "6", "7", "8"),
      at: fc.integer({ min: 0, max: 6 }),
      kind: fc.constant("view"),
      actor: fc.constantFrom("ann", "bob", "__proto__"),
      channel: fc.record({
        platform: fc.constantFrom("a", "b", "c"),
        ownership: fc.constant("owned" as const),
      }),
    },
    { requiredKeys: ["id", "at", "kind", "channel"] },
  );
  const anySale = fc.record(
    {
      id: fc.constantFrom("x", "y", "z", "w"),
      at: fc.integer({ min: 0, max: 8 }),
      goal: fc.constant("sale"),
      actor: fc.constantFrom("ann", "bob", "__proto__"),
    },
    { requiredKeys: ["id", "at", "goal"] },
  );
  const distinct = { selector: ({ id }: { readonly id: string }) => id };
  const anyActs = fc.uniqueArray(anyAct, distinct);
  const anySales = fc.uniqueArray(anySale, distinct);

  /** Journeys the slow and plain way: every act is looked at for every conversion. */
  function oracle(
    acts: readonly Interaction[],
    sales: readonly Conversion[],
    inclusive: boolean,
    lookback: number,
  ): readonly string[] {
    const ordered = [...acts].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
    const journeys = sales.map(({ at, actor }) => {
      const before = ordered.filter(
        (one) =>
          actor !== undefined &&
          one.actor === actor &&
          one.at >= at - lookback &&
          (inclusive ? one.at <= at : one.at < at),
      );
      return `converted: ${before.map(({ channel }) => channel.platform).join(" ")}`;
    });
    const people = new Set(acts.flatMap(({ actor }) => actor ?? []));
    const converters = new Set(sales.map(({ actor }) => actor));
    const lost = [...people]
      .filter((actor) => !converters.has(actor))
      .map((actor) => {
        const all = ordered.filter((one) => one.actor === actor);
        return `lost: ${all.map(({ channel }) => channel.platform).join(" ")}`;
      });
    return [...journeys, ...lost].sort();
  }

  test("are those of a plain search, in any order of the rows", () => {
    fc.assert(
      fc.property(
        anyActs,
        anySales,
        fc.boolean(),
        fc.constantFrom(1, 3, 100),
        (acts, sales, inclusive, minutes) => {
          const scaled = <T extends { readonly at: number }>(rows: readonly T[]) =>
            rows.map((row) => ({ ...row, at: row.at * 60_000 }));
          const { rows, unattributed, excluded } = conversionPaths(
            scaled(acts).toReversed(),
            scaled(sales).toReversed(),
            { by: "platform", lookback: `${minutes}m`, inclusive },
          );
          const found = rows.map(
            ({ path, conversions }) =>
              `${conversions === 1 ? "converted" : "lost"}: ${path.join(" ")}`,
          );
          const empty = Array.from({ length: unattributed }, () => "converted: ");
          expect([...found, ...empty].sort()).toEqual(oracle(acts, sales, inclusive, minutes));
          expect(excluded.anonymous).toBe(sales.filter(({ actor }) => actor === undefined).length);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test("share out every conversion once", () => {
    fc.assert(
      fc.property(anyActs, anySales, (acts, sales) => {
        const { credits, unattributed } = linearTouch(conversionPaths(acts, sales, options));
        const credited = sum(credits.map(({ conversions }) => conversions));
        expect(credited + unattributed).toBeCloseTo(sales.length, 9);
      }),
      { numRuns: 1000 },
    );
  });

  test("are the same when copies of acts and conversions come again", () => {
    fc.assert(
      fc.property(anyActs, anySales, (acts, sales) => {
        expect(conversionPaths([...acts, ...acts], [...sales, ...sales], options)).toEqual(
          conversionPaths(acts, sales, options),
        );
      }),
      { numRuns: 500 },
    );
  });
});
