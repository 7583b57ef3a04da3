import { describe, expect, it } from "vitest";
import {
  conversationPerPostPerThousandFollowers,
  engagedTimePerView,
  engagementRateByReach,
  formatMetric,
  impressionsPerPersonReached,
  interactionsPerPost,
  labelOfMetric,
  levelShare,
  type Metric,
  meanOf,
  medianOf,
  netSentiment,
  visitors,
} from "../../../src/index.ts";
import { EN_WORDS } from "../../../src/metric/words/en-words.ts";
import { FR_WORDS } from "../../../src/metric/words/fr-words.ts";
import { KPIS } from "../../kpi/all-kpis.ts";
import { EMPTY, FULL } from "../../kpi/facts.ts";

const rate = (applaud: number, reach: number | null) =>
  engagementRateByReach({ byFamily: { applaud }, reach });
const both = (metric: Metric) => [formatMetric(metric), formatMetric(metric, { locale: "fr" })];
const time = (sum: number) => engagedTimePerView({ durations: { sum, count: 1 } });

describe("a value in words", () => {
  it("of a share is a percentage with three digits that mean something", () => {
    expect(both(rate(153, 10_000))).toEqual(["1.53%", "1,53\u202f%"]);
    expect(both(rate(1, 300_000))).toEqual(["0.000333%", "0,000333\u202f%"]);
    expect(both(rate(1300, 1000))).toEqual(["130%", "130\u202f%"]);
    expect(both(rate(123_456, 1000))).toEqual(["12,345.6%", "12\u202f345,6\u202f%"]);
    expect(both(rate(0, 1000))).toEqual(["0%", "0\u202f%"]);
    expect(both(rate(-5, 1000))).toEqual(["-0.5%", "-0,5\u202f%"]);
  });

  it("of acts for each content or person is a number, and so is their mean", () => {
    const posts = interactionsPerPost({ byFamily: { applaud: 2121 }, published: 10 });
    expect(both(posts)).toEqual(["212.1", "212,1"]);
    expect(formatMetric(meanOf([posts]))).toBe("212.1");
    expect(formatMetric(impressionsPerPersonReached({ impressions: 8400, reach: 4000 }))).toBe(
      "2.1",
    );
  });

  it("of a rate per thousand says so", () => {
    const facts = { byKind: { comment: 45 }, published: 10, followers: 2000 };
    const metric = conversationPerPostPerThousandFollowers(facts);
    expect(both(metric)).toEqual(["2.25 per 1,000", "2,25 pour 1\u202f000"]);
  });

  it.each([
    [0, "0 ms", "0 ms"],
    [850, "850 ms", "850 ms"],
    [22_500, "22.5 s", "22,5 s"],
    [59_960, "1 min", "1 min"],
    [150_000, "2 min 30 s", "2 min 30 s"],
    [3_599_600, "1 h", "1 h"],
    [3_900_000, "1 h 5 min", "1 h 5 min"],
    [-150_000, "-2 min 30 s", "-2 min 30 s"],
  ])("of %d ms is %s", (sum, en, fr) => {
    expect(both(time(sum)).map((text) => text.replaceAll("\u00a0", " "))).toEqual([en, fr]);
  });

  it("of a count, a score and points is a number", () => {
    expect(both(visitors({ siteVisitors: 12_345, visitors: null }))).toEqual([
      "12,345",
      "12\u202f345",
    ]);
    const bySentiment = { positive: 3, neutral: 5, negative: 1 };
    expect(both(netSentiment({ bySentiment }))).toEqual(["0.222", "0,222"]);
    expect(both({ ...rate(4, 1), unit: "points" })).toEqual(["4 points", "4 points"]);
  });

  it("says why there is none, and never 0 instead", () => {
    expect(both(rate(1, null))).toEqual(["n/a (no reach given)", "n.d. (portée non fournie)"]);
    expect(both(rate(1, 0))).toEqual(["n/a (nobody reached)", "n.d. (personne de touché)"]);
    const visited = visitors({ siteVisitors: null, visitors: null });
    expect(both(visited)).toEqual(["n/a (nobody identified)", "n.d. (personne d’identifié)"]);
    const { reason: _reason, ...unexplained } = rate(1, null);
    // @ts-expect-error as it may come from JavaScript
    expect(formatMetric(unexplained)).toBe("n/a (no data)");
    const { basis: _basis, ...own } = rate(1, null);
    expect(formatMetric({ ...own, id: "reviews-per-share" })).toBe("n/a (nothing to divide by)");
  });

  it("names the missing audience of every KPI that has one in its name", () => {
    for (const [id, kpi] of Object.entries(KPIS)) {
      const metric = kpi(EMPTY);
      const basis = /-(?:by|per)-.*?(reach|follower|impressions|views)(?:s|-at-publish)?s?$/.exec(
        id,
      )?.[1];
      if (metric.reason === "missing-denominator" && basis !== undefined)
        expect(formatMetric(metric)).toContain(basis);
      expect(formatMetric(metric, { locale: "fr" })).not.toMatch(/nul/);
    }
  });

  it("has words for every reason in both languages", () => {
    for (const en of Object.values(EN_WORDS.reason)) expect(en).toMatch(/^[a-zK ]+0?$/i);
    for (const fr of Object.values(FR_WORDS.reason)) expect(fr).not.toMatch(/\bnull?e?s?\b|'|^$/);
  });

  it("refuses a language that it has no words for", () => {
    // @ts-expect-error only English and French
    expect(() => formatMetric(rate(1, 2), { locale: "frr" })).toThrow(
      'paliers unknown-locale: there are no words in "frr", did you mean "fr"?',
    );
    // @ts-expect-error only English and French
    expect(() => labelOfMetric(rate(1, 2), { locale: "de" })).toThrow("unknown-locale");
  });
});

describe("the name of a KPI", () => {
  it("is in the language asked for, the level or brand behind it", () => {
    expect(labelOfMetric(rate(1, 2))).toBe("Engagement rate by reach");
    expect(labelOfMetric(rate(1, 2), { locale: "fr" })).toBe("Taux d’engagement sur la portée");
    expect(labelOfMetric(levelShare(FULL, "creating"), { locale: "fr" })).toBe(
      "Part d’un niveau (creating)",
    );
  });

  it("says how several values became one", () => {
    expect(labelOfMetric(meanOf([rate(1, 2)]))).toBe("Engagement rate by reach (mean)");
    expect(labelOfMetric(medianOf([rate(1, 2)]), { locale: "fr" })).toBe(
      "Taux d’engagement sur la portée (médiane)",
    );
    const shares = [levelShare(FULL, "creating")];
    expect(labelOfMetric(meanOf(shares))).toBe("Share of a level (creating, mean)");
  });

  it("is the id of a KPI of one's own, whatever it is called", () => {
    expect(labelOfMetric({ id: "reviews-per-share" })).toBe("reviews-per-share");
    expect(labelOfMetric({ id: "constructor" })).toBe("constructor");
    expect(labelOfMetric(meanOf([{ ...rate(1, 2), id: "own" }]))).toBe("own (mean)");
  });
});
