import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Conversion, money } from "../../src/goals/index.ts";
import { conversionPaths } from "../../src/impact/index.ts";
import {
  type ActorMapping,
  columns,
  type Interaction,
  type Link,
  resolveActors,
} from "../../src/index.ts";
import { act, DAY, START } from "./acts.ts";

describe("a mapping with times", () => {
  const ACCOUNTS = ["a", "b", "c", "d"];
  const instants = fc.integer({ min: -2, max: 12 });
  /** Links of an account follow each other; each may leave a gap. */
  const links = fc
    .array(
      fc.tuple(
        fc.constantFrom(...ACCOUNTS),
        fc.constantFrom(...ACCOUNTS, "ann", "bob"),
        instants,
        fc.integer({ min: 1, max: 6 }),
      ),
      { maxLength: 8 },
    )
    .map((list) =>
      list.reduce<readonly Link[]>((kept, [from, to, at, length]) => {
        const link = { from, to, at, until: at + length };
        const isFree = kept.every(
          (one) => one.from !== from || link.until <= one.at! || one.until! <= at,
        );
        return isFree ? [...kept, link] : kept;
      }, []),
    );
  /** Step by step at one instant, the slow and obvious way; null for a circle. */
  function personAt(given: readonly Link[], account: string, at: number): string | null {
    const path = [account];
    for (;;) {
      const name = path.at(-1) ?? account;
      const link = given.find((one) => one.from === name && one.at! <= at && at < one.until!);
      if (link === undefined || link.to === name) return name;
      if (path.includes(link.to)) return null;
      path.push(link.to);
    }
  }

  test("says of each act whose the account was then, over other accounts too", () => {
    fc.assert(
      fc.property(
        links,
        fc.array(fc.tuple(fc.constantFrom(...ACCOUNTS), instants)),
        (given, list) => {
          const rows = list.map(([actor, at], index) => ({ id: `${index}`, at, actor }));
          const isCircular = ACCOUNTS.some((account) =>
            Array.from({ length: 24 }, (_, at) => at - 3).some(
              (at) => personAt(given, account, at) === null,
            ),
          );
          if (isCircular) {
            expect(() => resolveActors(rows, given)).toThrow(/circular-mapping/);
            return;
          }
          expect(resolveActors(rows, given).rows.map(({ actor }) => actor)).toEqual(
            rows.map(({ actor, at }) => personAt(given, actor, at)),
          );
        },
      ),
    );
  });

  test("without times is the same as an object", () => {
    const rows = [act("@ann", 0, "like"), act("ann@x.org", 1, "like"), act("zoe", 2, "like")];
    const list = [
      { from: "@ann", to: "ann" },
      { from: "ann@x.org", to: "@ann", at: undefined, until: undefined },
      { from: "never", to: "ann" },
    ];
    const record = { "@ann": "ann", "ann@x.org": "@ann", never: "ann" };
    expect(resolveActors(rows, list)).toEqual(resolveActors(rows, record));
    expect(resolveActors(columns(rows), list)).toEqual(resolveActors(rows, list));
    expect(resolveActors(rows, []).rows).toEqual(rows);
  });

  test("gives a content to whoever had the account when it was written", () => {
    const content = { id: "post:1", author: "tablet" };
    const later = { id: "post:2", author: "tablet" };
    const rows = [
      act("bob", 3, "like", { content }),
      act("tablet", 0, "post", { content }),
      act("cid", 3, "like", { content: later }),
    ];
    const { interactions } = resolveActors(rows, [
      { from: "tablet", to: "ann", until: START + DAY },
      { from: "tablet", to: "bob", at: START + DAY },
    ]);
    expect(interactions.map((one) => [one.actor, one.content?.author])).toEqual([
      ["bob", "ann"],
      ["ann", "ann"],
      // Nobody saw it written: whoever had the account at the act.
      ["cid", "bob"],
    ]);
  });

  test("is refused where it contradicts itself or is none", () => {
    const ask = (mapping: unknown) => () => resolveActors([], mapping as ActorMapping);
    const [ann, bob] = [
      { from: "tablet", to: "ann", until: 5 },
      { from: "tablet", to: "bob", at: 4 },
    ];
    expect(ask([ann, bob])).toThrow(/overlapping-links: "tablet" is linked to "ann" and to "bob"/);
    expect(ask([{ ...ann, at: 5 }])).toThrow(/invalid-range/);
    expect(ask([{ ...ann, at: "2026-03-02" }])).toThrow(/invalid-instant/);
    expect(ask([{ ...ann, at: Number.NaN }])).toThrow(/invalid-instant/);
    const circle = [{ from: "a", to: "b", at: 0, until: 9 }];
    expect(ask([...circle, { from: "b", to: "a", at: 8 }])).toThrow(/circular-mapping/);
    expect(ask([...circle, { from: "b", to: "a", at: 9 }])).not.toThrow();
    for (const wrong of [[null], [7], [{ account: "a", person: "b" }], new Date(), new Set(["a"])])
      expect(ask(wrong)).toThrow(/invalid-input: expected the person of each account/);
    expect(ask({ "@ann": 7 })).toThrow(/invalid-input: expected a name for the person of "@ann"/);
    const timeless = [{ actor: "tablet" }, { actor: "zoe" }];
    expect(() => resolveActors(timeless, [ann])).toThrow(/invalid-input: whose "tablet" was/);
    expect(resolveActors(timeless, { tablet: "ann" }).rows).toEqual([
      { actor: "ann" },
      { actor: "zoe" },
    ]);
  });
});

test("conversions are resolved as acts are, so that both meet in one journey", () => {
  const acts = [act("cookie:1", 0, "click")];
  const sales: readonly Conversion[] = [
    { id: "1", at: START + DAY, goal: "sale", actor: "ann@x.org", value: money(49, "EUR") },
    { id: "2", at: START + DAY, goal: "sale" },
  ];
  const mapping = { "cookie:1": "ann", "ann@x.org": "ann" };
  const { rows, renamed, unused } = resolveActors(sales, mapping);
  expect(rows).toEqual([{ ...sales[0], actor: "ann" }, sales[1]]);
  expect([renamed, unused]).toEqual([1, ["cookie:1"]]);
  const brought = (whose: typeof sales, who: readonly Interaction[]) =>
    conversionPaths(who, whose, { by: "platform", lookback: "30d" })
      .rows.filter(({ conversions }) => conversions > 0)
      .map(({ path }) => path);
  expect(brought(sales, acts)).toEqual([]);
  expect(brought(rows, resolveActors(acts, mapping).interactions)).toEqual([["facebook"]]);
});
