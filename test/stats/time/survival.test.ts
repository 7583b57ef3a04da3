import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { survival } from "../../../src/stats/index.ts";

const waitings = fc.array(
  fc.record({ time: fc.integer({ min: 0, max: 20 }), reached: fc.boolean() }),
  { minLength: 1, maxLength: 40 },
);

describe("the curve of waiting", () => {
  it("falls step by step, and is the plain share where everybody was watched to the end", () => {
    fc.assert(
      fc.property(waitings, (list) => {
        const all = list.map(({ time }) => ({ time, reached: true }));
        for (const row of survival(all).rows) {
          const left = all.filter(({ time }) => time > row.time).length;
          expect(row.value).toBeCloseTo(left / all.length, 12);
        }
        const { rows } = survival(list);
        for (const [index, row] of rows.entries()) {
          expect(row.value).toBeLessThanOrEqual(rows[index - 1]?.value ?? 1);
          if (row.lower === null) continue;
          expect(row.lower).toBeLessThanOrEqual(row.value + 1e-12);
          expect(row.upper).toBeGreaterThanOrEqual(row.value - 1e-12);
        }
      }),
    );
  });

  it("counts everybody once, whatever the order", () => {
    fc.assert(
      fc.property(waitings, (list) => {
        const found = survival(list);
        expect(found.people).toBe(list.length);
        expect(found.events).toBe(list.filter(({ reached }) => reached).length);
        const seen = found.rows.reduce((sum, { events, censored }) => sum + events + censored, 0);
        expect(seen).toBe(list.length);
        expect(survival([...list].reverse())).toEqual(found);
      }),
    );
  });

  it("has its median where exactly half are left, rounding or not", () => {
    // 5/6 · 4/5 · 3/4, in steps: one half but for the last digit.
    const days = [1, 2, 3, 4, 5, 6].map((time) => ({ time, reached: true }));
    expect(survival(days).median).toBe(3);
    expect(survival([{ time: 3, reached: false }]).median).toBeNull();
  });

  it("takes -0 for 0", () => {
    const both = [0, -0].map((time) => ({ time, reached: true }));
    expect(survival(both).rows.map(({ time, events }) => [time, events])).toEqual([[0, 2]]);
  });

  it("counts who is watched late only while watched", () => {
    const late = fc.array(
      fc
        .tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 8 }), fc.boolean())
        .map(([entry, more, reached]) => ({ entry, time: entry + more + (entry && 1), reached })),
      { minLength: 1, maxLength: 30 },
    );
    fc.assert(
      fc.property(late, (list) => {
        let value = 1;
        const found = survival(list);
        for (const row of found.rows) {
          const isIn = (one: (typeof list)[number]) =>
            (one.entry < row.time || one.entry === 0) && row.time <= one.time;
          expect(row.atRisk).toBe(list.filter(isIn).length);
          value *= 1 - row.events / row.atRisk;
          expect(row.value).toBeCloseTo(value, 12);
        }
        expect(found.events).toBe(list.filter(({ reached }) => reached).length);
        expect(survival([...list].reverse())).toEqual(found);
      }),
    );
    const plain = [{ time: 3, reached: true }];
    expect(survival([{ time: 3, reached: true, entry: 0 }])).toEqual(survival(plain));
    expect(survival([{ time: 3, reached: true, entry: undefined }])).toEqual(survival(plain));
    for (const entry of [-1, 3, 4, Number.NaN])
      expect(survival([{ time: 3, reached: true, entry }]).reason).toBe("invalid-input");
  });

  it("is unknown for nobody and for times that cannot be", () => {
    expect(survival([])).toEqual({
      people: 0,
      events: 0,
      rows: [],
      median: null,
      reason: "no-data",
    });
    for (const time of [-1, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(survival([{ time, reached: true }])).toMatchObject({
        rows: [],
        reason: "invalid-input",
      });
    }
  });
});
