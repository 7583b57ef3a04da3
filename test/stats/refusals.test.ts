import { describe, expect, it, test } from "vitest";
import {
  dispersion,
  goalPace,
  holt,
  linearTrend,
  meanInterval,
  netSentimentInterval,
  participationInequality,
  projectCount,
  proportionDifference,
  quantile,
  ratioOfMeans,
  riskRatio,
  shrunkInterval,
  shrunkRates,
  stratifiedRiskRatio,
  survival,
  wilsonInterval,
} from "../../src/stats/index.ts";

describe("a statistic", () => {
  const prior = { alpha: 1, beta: 1 };

  test.each<[string, () => unknown]>([
    // @ts-expect-error no list
    ["a list of numbers", () => meanInterval({})],
    // @ts-expect-error no list
    ["two lists of numbers", () => ratioOfMeans([1], "1")],
    // @ts-expect-error no list
    ["a list of numbers", () => quantile("12", 0.5)],
    // @ts-expect-error no list
    ["a list of daily counts", () => dispersion(5)],
    // @ts-expect-error no list
    ["a list of numbers", () => linearTrend(null)],
    // @ts-expect-error no list
    ["a list of numbers", () => holt(undefined, { alpha: 1, beta: 1 })],
    // @ts-expect-error no list
    ["a list of { time, reached }", () => survival({ time: 1, reached: true })],
    // @ts-expect-error no list
    ["a list of { exposed, unexposed }", () => stratifiedRiskRatio({})],
    // @ts-expect-error no list of records
    ["a list of { events, exposure }", () => shrunkRates([null])],
    // @ts-expect-error a number is no share
    ["{ successes, trials } twice", () => riskRatio(0.5, { successes: 1, trials: 2 })],
    // @ts-expect-error only one
    ["{ successes, trials } twice", () => proportionDifference({ successes: 1, trials: 2 })],
    [
      "{ successes, trials } and { alpha, beta }",
      // @ts-expect-error no prior, as where items do not differ
      () => shrunkInterval({ successes: 1, trials: 2 }, null),
    ],
    // @ts-expect-error a number alone
    ["{ positive, negative, neutral }", () => netSentimentInterval(5)],
    // @ts-expect-error a number alone
    ["{ count, elapsed, remaining }", () => projectCount(5)],
    // @ts-expect-error nothing at all
    ["{ baseline, value, target, start, now, end }", () => goalPace()],
  ])("says that it wanted %s", (wanted, call) => {
    expect(call).toThrow(`paliers invalid-input: expected ${wanted}`);
  });

  it("refuses an option that it does not know, with those that there are", () => {
    // @ts-expect-error a misspelt option
    expect(() => wilsonInterval(1, 2, { confidance: 0.9 })).toThrow(
      'paliers unknown-option: no option "confidance", expected confidence',
    );
    // @ts-expect-error a number is no object of options
    expect(() => wilsonInterval(1, 2, 0.9)).toThrow("options are an object with confidence");
    // @ts-expect-error a misspelt option
    expect(() => participationInequality([1], { populaton: 5 })).toThrow("unknown-option");
  });

  it("names the options that it cannot do without", () => {
    // @ts-expect-error the weights are required
    expect(() => holt([1, 2])).toThrow('paliers missing-option: option "alpha" is missing');
    // @ts-expect-error both of them
    expect(() => holt([1, 2], { alpha: 1 })).toThrow('option "beta" is missing');
    // @ts-expect-error the population is required
    expect(() => participationInequality([1])).toThrow('option "population" is missing');
  });

  it("takes a record that is none, in a list, for data that cannot be", () => {
    // @ts-expect-error nobody's wait
    expect(survival([null])).toMatchObject({ rows: [], reason: "invalid-input" });
    // @ts-expect-error a group without its other side
    expect(stratifiedRiskRatio([{ exposed: { successes: 1, trials: 2 } }]).reason).toBe(
      "invalid-input",
    );
    // @ts-expect-error texts are no numbers, whatever they say
    expect(meanInterval(["5", "6"]).reason).toBe("invalid-input");
  });

  it("says the level of its range, as it was asked for", () => {
    expect(wilsonInterval(6, 20, { confidence: 0.9 }).confidence).toBe(0.9);
    expect(wilsonInterval(6, 20, { confidence: undefined }).confidence).toBe(0.95);
    expect(shrunkInterval({ successes: 1, trials: 2 }, prior).confidence).toBe(0.95);
  });
});
