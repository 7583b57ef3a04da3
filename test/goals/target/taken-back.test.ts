import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Conversion,
  defineGoal,
  money,
  type TrackOptions,
  track,
} from "../../../src/goals/index.ts";
import { instant, refusal } from "../fixtures.ts";

const euros = (amount: number) => ({ value: money(amount, "EUR") });
const at = (day: string): number => instant(`2026-${day}`);
const sale = (id: string, day: string, more: Partial<Conversion<"s">> = {}): Conversion<"s"> => ({
  id,
  at: at(day),
  goal: "s",
  actor: "ann",
  ...euros(100),
  ...more,
});
const days = { from: "2026-01-01", by: "2026-02-28" } as const;
const count = defineGoal({ id: "s", counts: "conversions", target: 2, ...days });
const worth = defineGoal({ id: "s", counts: "value", currency: "EUR", target: 100, ...days });
const refund = (id: string, undoes: string, day: string, more: Partial<Conversion<"s">> = {}) => {
  const { value: _value, ...record } = sale(id, day);
  return { ...record, undoes, ...more };
};
const read = (rows: readonly Conversion<"s">[], options: Partial<TrackOptions> = {}) => ({
  count: track(rows, count, { asOf: "2026-02-28", ...options }).value,
  worth: track(rows, worth, { asOf: "2026-02-28", ...options }).value,
});

describe("a conversion that is taken back", () => {
  const two = [sale("a", "01-10"), sale("b", "01-12")];

  test("counts no more, nor does the record that takes it back", () => {
    const rows = [...two, refund("r", "b", "02-03")];
    expect(read(rows)).toEqual({ count: 1, worth: 100 });
    expect(track(rows, count, { asOf: "2026-02-28" })).toMatchObject({
      status: "missed",
      excluded: 2,
      unmatchedUndoes: 0,
    });
    expect(read(rows, { asOf: "2026-01-31" })).toEqual({ count: 2, worth: 200 });
  });

  test("by an amount, of either sign, loses that amount and stays a conversion", () => {
    for (const sign of [1, -1]) {
      const rows = [...two, refund("r", "b", "02-03", euros(30 * sign))];
      expect(read(rows)).toEqual({ count: 2, worth: 170 });
      expect(read([...rows, refund("q", "b", "02-04", euros(20))]).worth).toBe(150);
    }
    expect(read([...two, refund("r", "b", "02-03", euros(100))])).toEqual({ count: 2, worth: 100 });
  });

  test("is taken back in the month of the sale, or of the refund when asked", () => {
    const january = { from: "2026-01-01", by: "2026-01-31" } as const;
    const february = { from: "2026-02-01", by: "2026-02-28" } as const;
    const rows = [...two, refund("r", "b", "02-03", euros(30)), refund("q", "a", "02-04")];
    const of = (month: typeof january | typeof february, refundsOn?: "sale" | "refund") => [
      track(rows, defineGoal({ ...worth, currency: "EUR", ...month }), {
        asOf: "2026-03-31",
        refundsOn,
      }).value,
      track(rows, defineGoal({ ...count, ...month }), { asOf: "2026-03-31", refundsOn }).value,
    ];
    expect([of(january), of(february)]).toEqual([
      [70, 1],
      [0, 0],
    ]);
    expect([of(january, "refund"), of(february, "refund")]).toEqual([
      [200, 2],
      [-130, -1],
    ]);
    expect(of(january, "sale")).toEqual(of(january));
  });

  test("after a part was given back loses only the rest", () => {
    const rows = [...two, refund("r", "b", "02-03", euros(30)), refund("q", "b", "02-04")];
    expect(read(rows)).toEqual({ count: 1, worth: 100 });
    expect(read(rows, { refundsOn: "refund" })).toEqual({ count: 1, worth: 100 });
  });

  test("is back when what took it back is taken back in turn", () => {
    const rows = [...two, refund("r", "b", "02-03"), refund("q", "r", "02-04")];
    expect(read(rows)).toEqual({ count: 2, worth: 200 });
    expect(read([...rows, refund("p", "q", "02-05")])).toEqual({ count: 1, worth: 100 });
    const part = [
      ...two,
      refund("r", "b", "02-03", euros(30)),
      refund("q", "r", "02-04", euros(10)),
    ];
    expect(read(part).worth).toBe(180);
  });

  test("may be taken back under its own id", () => {
    expect(read([...two, refund("b", "b", "02-03")])).toEqual({ count: 1, worth: 100 });
  });

  test("leaves room for the next one of the same person", () => {
    const once = defineGoal({ ...count, policy: "once-per-actor" });
    const rows = [sale("a", "01-10"), sale("b", "01-12"), refund("r", "a", "02-03")];
    expect(track(rows, once, { asOf: "2026-02-28" }).value).toBe(1);
    expect(track(rows.slice(0, 1), once, { asOf: "2026-02-28" }).value).toBe(1);
  });

  test("belongs to its goal: an order may be a sale and a lead", () => {
    const lead: Conversion = { id: "b", at: at("01-12"), goal: "lead" };
    const leads = defineGoal({ ...count, id: "lead" });
    const rows: readonly Conversion[] = [...two, lead, refund("r", "b", "02-03")];
    const all = { asOf: "2026-02-28" } as const;
    expect(Reflect.apply(track, undefined, [rows, count, all])).toMatchObject({ value: 1 });
    expect(Reflect.apply(track, undefined, [rows, leads, all])).toMatchObject({ value: 1 });
  });

  test("that is not there subtracts nothing, and is counted", () => {
    const rows = [...two, refund("r", "z", "02-03"), refund("q", "y", "02-03", euros(500))];
    expect(read(rows)).toEqual({ count: 2, worth: 200 });
    expect(track(rows, worth, { asOf: "2026-02-28" }).unmatchedUndoes).toBe(2);
    const circle = [...two, refund("x", "y", "02-03"), refund("y", "x", "02-03")];
    expect(read(circle).count).toBe(2);
    expect(track(circle, worth, { asOf: "2026-02-28" }).unmatchedUndoes).toBe(2);
  });

  test("is worth what the sale was worth: the rate is that of the day of the sale", () => {
    const dollars = { value: money(100, "USD") };
    const rows = [
      sale("a", "01-10", dollars),
      refund("r", "a", "02-10", { value: money(-60, "USD") }),
    ];
    const rate = (_from: string, _to: string, when: number) => (when < at("02-01") ? 0.9 : 0.8);
    for (const refundsOn of ["sale", "refund"] as const)
      expect(track(rows, worth, { asOf: "2026-02-28", rate, refundsOn }).value).toBe(36);
    expect(track(rows, worth, { asOf: "2026-01-31", rate }).value).toBe(90);
    const mixed = [sale("a", "01-10"), refund("r", "a", "02-10", { value: money(60, "USD") })];
    expect(track(mixed, worth, { asOf: "2026-02-28" }).reason).toBe("mixed-currency");
    expect(track(mixed, worth, { asOf: "2026-02-28", rate }).value).toBe(46);
  });

  test("gives one result in whatever order its records come", () => {
    const rows = [
      ...two,
      sale("b", "01-20", euros(90)),
      refund("r", "b", "02-03", euros(30)),
      refund("r", "b", "02-05", euros(40)),
      refund("q", "a", "01-02"),
      refund("p", "q", "02-20"),
    ];
    const expected = read(rows);
    expect(expected).toEqual({ count: 2, worth: 150 });
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (some) => {
        expect(read(some)).toEqual(expected);
      }),
      { numRuns: 50 },
    );
  });

  test("holds however long the chain is", () => {
    const chain = Array.from({ length: 20_000 }, (_, index) =>
      refund(`r${index}`, index === 0 ? "b" : `r${index - 1}`, "02-03"),
    );
    expect(read([...two, ...chain]).count).toBe(2);
    expect(read([...two, ...chain.slice(1)]).count).toBe(2);
    expect(read([...two, ...chain.slice(0, 19_999)]).count).toBe(1);
  });

  test("is taken back on the day of the sale or of the refund, and on no other", () => {
    const wrong = { asOf: "2026-02-28", refundsOn: "sales" };
    const act = (): unknown => Reflect.apply(track, undefined, [two, count, wrong]);
    expect(refusal(act).message).toContain('did you mean "sale"');
  });
});

describe("a conversion that is stated again", () => {
  test("has the value of its latest revision, from that instant on, on its own day", () => {
    const first = sale("a", "01-10");
    const again = { ...first, ...euros(40), revision: at("02-10") };
    const between = { ...first, ...euros(70), revision: at("01-20") };
    for (const rows of [
      [first, between, again],
      [again, between, first],
    ]) {
      expect(track(rows, worth, { asOf: "2026-02-28" }).value).toBe(40);
      expect(track(rows, worth, { asOf: "2026-01-31" }).value).toBe(70);
      expect(track(rows, worth, { asOf: "2026-01-15" }).value).toBe(100);
    }
    expect(track([again], worth, { asOf: "2026-01-31" }).value).toBe(40);
  });
});
