import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { oddsRatio, riskRatio, stratifiedRiskRatio } from "../../../src/stats/index.ts";
import { deepNumbers } from "../../support/deep-numbers.ts";
import { anyProportion } from "../any-proportion.ts";

const some = { successes: 3, trials: 10 };
const none = { successes: 0, trials: 10 };
const all = { successes: 10, trials: 10 };
const nobody = { successes: 0, trials: 0 };
const wrong = { successes: 11, trials: 10 };

describe.each([
  ["risk ratio", riskRatio],
  ["odds ratio", oddsRatio],
] as const)("the %s", (_name, ratio) => {
  it("turns round when the groups are swapped", () => {
    fc.assert(
      fc.property(anyProportion, anyProportion, (one, other) => {
        const there = ratio(one, other);
        const back = ratio(other, one);
        fc.pre(there.reason === undefined && back.reason === undefined);
        expect((there.value ?? 0) * (back.value ?? 0)).toBeCloseTo(1, 9);
        expect((there.lower ?? 0) * (back.upper ?? 0)).toBeCloseTo(1, 9);
        expect(there.lower).toBeLessThanOrEqual((there.value ?? 0) * (1 + 1e-12));
        expect(there.upper).toBeGreaterThanOrEqual((there.value ?? 9) * (1 - 1e-12));
      }),
    );
  });

  it("keeps its point and loses its bounds where a cell is empty", () => {
    const bounds = { lower: null, upper: null, confidence: 0.95, reason: "zero-cell" };
    expect(ratio(none, some)).toEqual({ value: 0, ...bounds });
    expect(ratio(some, none)).toEqual({ value: null, ...bounds, unbounded: true });
  });

  test.each([
    [none, none, "no-events"],
    [some, nobody, "no-data"],
    [nobody, some, "no-data"],
    [wrong, some, "invalid-input"],
    [some, wrong, "invalid-input"],
  ])("of %j and %j is unknown", (one, other, reason) => {
    expect(ratio(one, other)).toEqual({
      value: null,
      lower: null,
      upper: null,
      confidence: 0.95,
      reason,
    });
  });
});

describe("the odds ratio", () => {
  it("says nothing where everybody succeeds, and has no end where only one side does", () => {
    expect(oddsRatio(all, all)).toMatchObject({ value: null, reason: "zero-cell" });
    expect(oddsRatio(all, all).unbounded).toBeUndefined();
    expect(oddsRatio(all, some).unbounded).toBe(true);
    expect(oddsRatio(some, all).value).toBe(0);
  });

  it("is farther from 1 than the risk ratio", () => {
    fc.assert(
      fc.property(anyProportion, anyProportion, (one, other) => {
        const risk = riskRatio(one, other);
        const odds = oddsRatio(one, other);
        fc.pre(risk.reason === undefined && odds.reason === undefined);
        const [near, far] = [Math.log(risk.value ?? 0), Math.log(odds.value ?? 0)];
        expect(Math.abs(far)).toBeGreaterThanOrEqual(Math.abs(near) - 1e-12);
      }),
    );
  });
});

describe("a comparison of like with like", () => {
  const stratum = fc.record({ exposed: anyProportion, unexposed: anyProportion });

  it("of one group only is the plain one", () => {
    fc.assert(
      fc.property(stratum, (one) => {
        const plain = riskRatio(one.exposed, one.unexposed);
        const odds = oddsRatio(one.exposed, one.unexposed);
        fc.pre(plain.reason === undefined && odds.reason === undefined);
        const found = stratifiedRiskRatio([one]);
        expect(found.crude).toEqual(plain);
        for (const [of, same] of [
          [found.riskRatio, plain],
          [found.oddsRatio, odds],
        ] as const) {
          for (const bound of ["value", "lower", "upper"] as const) {
            expect((of[bound] ?? 0) / (same[bound] ?? 1)).toBeCloseTo(1, 6);
          }
        }
        expect(found.simpson).toBe(false);
      }),
    );
  });

  it("does not depend on the order of the groups, and holds numbers only", () => {
    fc.assert(
      fc.property(fc.array(stratum, { maxLength: 5 }), (strata) => {
        const found = stratifiedRiskRatio(strata);
        expect(stratifiedRiskRatio([...strata].reverse())).toEqual(found);
        for (const number of deepNumbers(found)) {
          expect(Number.isFinite(number)).toBe(true);
          expect(Object.is(number, -0)).toBe(false);
        }
      }),
    );
  });

  it("drops the groups where one side has nobody", () => {
    const one = { exposed: some, unexposed: { successes: 1, trials: 10 } };
    const found = stratifiedRiskRatio([one, { exposed: some, unexposed: nobody }]);
    const { crude, ...likeWithLike } = found;
    const { crude: _crude, ...alone } = stratifiedRiskRatio([one]);
    expect(likeWithLike).toEqual({ ...alone, dropped: 1 });
    expect(crude).toEqual(riskRatio({ successes: 6, trials: 20 }, one.unexposed));
    expect(stratifiedRiskRatio([{ exposed: nobody, unexposed: some }])).toMatchObject({
      dropped: 1,
      reason: "no-data",
    });
  });

  it("takes all people in the crude ratio, also where nothing can be compared like with like", () => {
    const found = stratifiedRiskRatio([
      { exposed: { successes: 5, trials: 10 }, unexposed: nobody },
      { exposed: nobody, unexposed: { successes: 1, trials: 10 } },
    ]);
    expect(found.crude.value).toBeCloseTo(5, 12);
    expect(found).toMatchObject({ riskRatio: { value: null }, dropped: 2, simpson: false });
    const quiet = stratifiedRiskRatio([
      { exposed: none, unexposed: none },
      { exposed: { successes: 5, trials: 10 }, unexposed: nobody },
      { exposed: nobody, unexposed: { successes: 1, trials: 10 } },
    ]);
    expect(quiet.crude.value).toBeCloseTo(5, 12);
    expect(quiet).toMatchObject({ riskRatio: { value: null }, reason: "no-events" });
  });

  it("sees that every group points the other way than all together", () => {
    const found = stratifiedRiskRatio([
      { exposed: { successes: 45, trials: 50 }, unexposed: { successes: 170, trials: 200 } },
      { exposed: { successes: 10, trials: 200 }, unexposed: { successes: 2, trials: 50 } },
    ]);
    expect(found.simpson).toBe(true);
  });

  it("is unknown without people, without success, for counts that cannot be", () => {
    expect(stratifiedRiskRatio([])).toMatchObject({ reason: "no-data", dropped: 0 });
    expect(stratifiedRiskRatio([{ exposed: none, unexposed: none }])).toMatchObject({
      riskRatio: { value: null },
      reason: "no-events",
    });
    expect(stratifiedRiskRatio([{ exposed: wrong, unexposed: some }]).reason).toBe("invalid-input");
  });

  it("keeps its points where a sum is empty", () => {
    expect(stratifiedRiskRatio([{ exposed: some, unexposed: none }])).toMatchObject({
      riskRatio: { value: null, unbounded: true },
    });
    expect(stratifiedRiskRatio([{ exposed: none, unexposed: some }])).toMatchObject({
      riskRatio: { value: 0, reason: "zero-cell" },
    });
    expect(stratifiedRiskRatio([{ exposed: all, unexposed: all }])).toMatchObject({
      oddsRatio: { value: null },
    });
  });
});
