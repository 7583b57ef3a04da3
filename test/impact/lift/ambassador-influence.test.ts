import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Conversion, money } from "../../../src/goals/index.ts";
import { ambassadorInfluence } from "../../../src/impact/index.ts";
import { ambassadors, columns } from "../../../src/index.ts";
import { refusal } from "../../goals/fixtures.ts";
import {
  act,
  actorsOf,
  anyActs,
  DAY,
  earned,
  ofPeople,
  START,
  shuffledActs,
} from "../../people/acts.ts";
import { deepNumbers } from "../../support/deep-numbers.ts";

const sale = (
  id: string,
  actor: string | undefined,
  day: number,
  more: Partial<Conversion> = {},
): Conversion => ({
  id,
  at: START + day * DAY,
  goal: "sale",
  ...(actor !== undefined && { actor }),
  ...more,
});
const by = (author: string) => ({ content: { id: `post of ${author}`, author } });
const lookback = "30d";

describe("the influence of ambassadors", () => {
  test("counts what people met: works, answers given and answers received", () => {
    const word = act("amb", 0, "article", by("amb"));
    const question = act("cid", 1, "ask");
    const acts = [
      word,
      question,
      act("ann", 1, "like", by("amb")),
      act("bob", 1, "comment", { inReplyTo: word.id }),
      act("amb", 2, "reply", { inReplyTo: question.id }),
      act("dan", 1, "view"),
    ];
    const sales = ["ann", "bob", "cid", "dan"].map((actor) => sale(actor, actor, 3));
    const influence = ambassadorInfluence(acts, sales, ["amb", "amb"], { lookback });
    expect(influence).toMatchObject({
      measures: "impact",
      lookback: "30d",
      rows: [
        { key: "amb", people: 3, converters: 3, conversions: 3, value: null, reason: "no-value" },
      ],
      total: { people: 3, converters: 3, conversions: 3 },
      met: { people: 3, converters: 3, rate: { value: 1, upper: 1 } },
      notMet: { people: 1, converters: 1 },
      difference: { value: 0 },
      metOtherwise: 0,
      excluded: { anonymous: 0, ambassadors: 0, unseen: 0 },
    });
  });

  test("wants the meeting strictly before the conversion, within the look-back", () => {
    const acts = [act("ann", 10, "like", by("amb"))];
    const conversions = (day: number, length: "30d" | "unlimited" = "30d") =>
      ambassadorInfluence(acts, [sale("a", "ann", day)], ["amb"], { lookback: length }).total
        .conversions;
    expect([9, 10, 10.001, 40, 40.001].map((day) => conversions(day))).toEqual([0, 0, 1, 1, 0]);
    expect(conversions(400, "unlimited")).toBe(1);
    const late = ambassadorInfluence(acts, [sale("a", "ann", 9)], ["amb"], { lookback });
    expect(late).toMatchObject({
      total: { people: 1, converters: 0, reason: "no-conversions" },
      met: { people: 0, converters: 0, rate: { value: null, reason: "no-data" } },
      notMet: { people: 1, converters: 1 },
      difference: { value: null, reason: "no-data" },
      metOtherwise: 1,
    });
  });

  test("never counts a conversion twice in the total, and says what it is worth", () => {
    const acts = [
      act("ann", 1, "like", by("one")),
      act("ann", 2, "like", by("two")),
      act("ann", 3, "like", by("two")),
      act("bob", 2, "like", by("two")),
    ];
    const sales = [
      sale("a", "ann", 5, { value: money(40, "EUR") }),
      sale("b", "ann", 6, { value: money(10, "EUR") }),
      sale("c", "bob", 6),
    ];
    const { rows, total } = ambassadorInfluence(acts, sales, ["one", "two", "none"], {
      lookback,
    });
    const euros = { minor: 5000, currency: "EUR" };
    expect(rows).toEqual([
      { key: "two", people: 2, converters: 2, conversions: 3, value: euros },
      { key: "one", people: 1, converters: 1, conversions: 2, value: euros },
      {
        key: "none",
        people: 0,
        converters: 0,
        conversions: 0,
        value: null,
        reason: "no-conversions",
      },
    ]);
    expect(total).toEqual({ people: 2, converters: 2, conversions: 3, value: euros });
    const mixed = [...sales, sale("d", "bob", 7, { value: money(3, "USD") })];
    expect(ambassadorInfluence(acts, mixed, ["two"], { lookback }).total).toMatchObject({
      conversions: 4,
      value: null,
      reason: "mixed-currency",
    });
  });

  test("leaves out conversions of the ambassadors themselves, of nobody and of people never seen", () => {
    const acts = [
      act("amb", 0, "like", by("two")),
      act("amb", 0, "like", by("amb")),
      act("ann", 0, "view"),
    ];
    const sales = [
      sale("a", "amb", 1),
      sale("b", undefined, 1),
      sale("c", "zoe", 1),
      sale("d", "ann", 1, { goal: "cv" }),
    ];
    const all = ambassadorInfluence(acts, sales, ["amb", "two"], { lookback });
    expect(all).toMatchObject({
      total: { people: 0, conversions: 0 },
      notMet: { people: 1, converters: 1 },
      excluded: { anonymous: 1, ambassadors: 1, unseen: 1 },
    });
    const one = ambassadorInfluence(acts, sales, ["amb"], { lookback, goal: "sale" });
    expect(one.notMet).toMatchObject({ people: 1, converters: 0 });
  });

  test("does not take for an answer what came before", () => {
    const later = act("amb", 5, "post");
    const acts = [later, act("ann", 4, "comment", { inReplyTo: later.id })];
    expect(ambassadorInfluence(acts, [], ["amb"], { lookback }).total.people).toBe(0);
  });

  test("takes the ambassadors that people's acts show, and any rows", () => {
    const acts = [
      act("amb", 0, "article", { channel: earned, ...by("amb") }),
      act("amb", 3, "video", { channel: earned, ...by("amb") }),
      act("ann", 4, "like", { channel: earned, ...by("amb") }),
    ];
    const found = ambassadors(acts);
    const sales = [sale("a", "ann", 5)];
    const influence = ambassadorInfluence(acts, sales, found, { lookback });
    expect(influence.rows).toMatchObject([{ key: "amb", conversions: 1 }]);
    expect(
      ambassadorInfluence(columns(acts), new Set(sales), new Set(["amb"]), { lookback }),
    ).toEqual(influence);
  });

  test("reads people and machines as asked", () => {
    const acts = [
      act("ann", 0, "like", { ...by("amb"), actorKind: "employee" }),
      act("bot", 0, "like", { ...by("amb"), automated: true }),
      act("brand", 0, "like", { ...by("amb"), actorKind: "brand" }),
    ];
    const people = (more: object) =>
      ambassadorInfluence(acts, [], ["amb"], { lookback, ...more }).total.people;
    expect(people({})).toBe(1);
    expect(people({ exclude: ["employee"] })).toBe(0);
    expect(people({ automated: "include" })).toBe(2);
  });

  const someone = fc.constantFrom("ann", "bob", "cid", "__proto__", "constructor", undefined);
  const anySales = fc.uniqueArray(
    fc
      .tuple(
        fc.nat(12),
        someone,
        fc.integer({ min: 0, max: 60 }),
        fc.option(fc.nat(500), { nil: undefined }),
      )
      .map(([id, actor, third, amount]) =>
        sale(
          String(id),
          actor,
          third / 3,
          amount === undefined ? {} : { value: money(amount, "EUR") },
        ),
      ),
    { maxLength: 12, selector: ({ id }) => id },
  );
  const anyNames = fc.subarray(["ann", "bob", "__proto__"]);

  test("is what a slow search finds, on any data", () => {
    fc.assert(
      fc.property(anyActs, anySales, anyNames, (rows, sales, names) => {
        const influence = ambassadorInfluence(rows, sales, names, { lookback: "5d" });
        const acts = ofPeople(rows).filter(({ actor }) => actor !== undefined);
        const people = actorsOf(acts).filter((actor) => !names.includes(actor));
        /** Instants at which somebody met the words of one of some ambassadors. */
        const meetings = (person: string, of: readonly string[]) => {
          const works = acts.filter(
            ({ actor, content }) => actor === person && of.includes(content?.author ?? "nobody"),
          );
          const answers = acts.flatMap((answer) =>
            acts
              .filter((other) => other.id === answer.inReplyTo && other.at <= answer.at)
              .filter(
                (other) =>
                  (answer.actor === person && of.includes(other.actor ?? "nobody")) ||
                  (other.actor === person && of.includes(answer.actor ?? "nobody")),
              )
              .map(() => answer),
          );
          return [...works, ...answers].map(({ at }) => at);
        };
        const expected = (of: readonly string[]) => {
          const after = sales.filter(
            ({ actor, at }) =>
              actor !== undefined &&
              people.includes(actor) &&
              meetings(actor, of).some((met) => met < at && met >= at - 5 * DAY),
          );
          const worth = after.flatMap(({ value }) => value?.minor ?? []);
          return {
            people: people.filter((person) => meetings(person, of).length > 0).length,
            converters: new Set(after.map(({ actor }) => actor)).size,
            conversions: after.length,
            value:
              worth.length === 0
                ? null
                : { minor: worth.reduce((sum, one) => sum + one, 0), currency: "EUR" },
          };
        };
        expect(influence.total).toMatchObject(expected(names));
        expect(influence.rows).toHaveLength(names.length);
        for (const row of influence.rows) expect(row).toMatchObject(expected([row.key]));
        const bought = people.filter((person) => sales.some(({ actor }) => actor === person));
        const { met, notMet, total, metOtherwise } = influence;
        expect(met.people + notMet.people).toBe(people.length);
        expect(met.converters + notMet.converters).toBe(bought.length);
        expect(met.converters).toBe(total.converters);
        expect(met.people + metOtherwise).toBe(total.people);
      }),
    );
  });

  test("counts every conversion once: in the total, not after a meeting, or excluded", () => {
    fc.assert(
      fc.property(anyActs, anySales, anyNames, (rows, sales, names) => {
        const {
          rows: each,
          total,
          excluded,
        } = ambassadorInfluence(rows, sales, names, {
          lookback: "unlimited",
        });
        const out = excluded.anonymous + excluded.ambassadors + excluded.unseen;
        expect(total.conversions + out).toBeLessThanOrEqual(sales.length);
        for (const field of ["people", "converters", "conversions"] as const) {
          const parts = each.map((row) => row[field]);
          expect(total[field]).toBeLessThanOrEqual(parts.reduce((sum, one) => sum + one, 0));
          expect(total[field]).toBeGreaterThanOrEqual(Math.max(0, ...parts));
        }
        expect(
          deepNumbers([each, total]).every((one) => Number.isFinite(one) && !Object.is(one, -0)),
        ).toBe(true);
      }),
    );
  });

  test("does not depend on the order of rows or on copies", () => {
    fc.assert(
      fc.property(shuffledActs, anySales, anyNames, ([rows, mixed], sales, names) => {
        const turned = [...names].reverse();
        expect(
          ambassadorInfluence(mixed, [...sales, ...sales].reverse(), [...turned, ...names], {
            lookback,
          }),
        ).toEqual(ambassadorInfluence(rows, sales, names, { lookback }));
      }),
    );
  });

  test("refuses what is no list and options that are none", () => {
    const ask = (more: object) =>
      refusal(() => ambassadorInfluence([], [], ["amb"], { lookback, ...more })).code;
    expect(ask({ lookback: "soon" })).toBe("invalid-duration");
    expect(ask({ confidence: 2 })).toBe("invalid-option");
    expect(ask({ exclude: ["employe"] })).toBe("unknown-word");
    expect(refusal(() => ambassadorInfluence([], [], "amb", { lookback })).code).toBe(
      "invalid-input",
    );
    // @ts-expect-error goals are no people
    const wrong = () => ambassadorInfluence([], [], [{ goal: "sale" }], { lookback });
    expect(wrong).toBeTypeOf("function");
    // @ts-expect-error how far back is never guessed
    expect(() => ambassadorInfluence([], [], [], {})).toThrow(
      'missing-option: the option "lookback" is needed',
    );
  });
});
