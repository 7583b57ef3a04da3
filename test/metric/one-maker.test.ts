import { describe, expect, it } from "vitest";
import {
  difference,
  type Interaction,
  interval,
  labelOfMetric,
  netSentiment,
  pooled,
  reputation,
  shareOfVoiceByMentions,
} from "../../src/index.ts";
import { EN } from "../../src/metric/labels/en.ts";
import { FR } from "../../src/metric/labels/fr.ts";
import { metricMakers } from "../generate/metric-makers.ts";

const channel = { platform: "forum", ownership: "earned" } as const;
const say = (id: string, sentiment: Interaction["sentiment"], about = "acme"): Interaction => ({
  id,
  at: Date.UTC(2026, 2, 2),
  kind: "mention",
  channel,
  about: [about],
  ...(sentiment && { sentiment }),
});

describe("a metric that two rooms give", () => {
  const acts = [
    ...["1", "2", "3"].map((id) => say(id, "positive")),
    say("4", "negative"),
    say("5", "neutral"),
    say("6", undefined),
    say("7", "positive", "rival"),
  ];
  const [week] = reputation(acts, { brand: "acme", among: ["rival"] });

  it("has the bounds of its kind, whichever room gave it", () => {
    const bySentiment = { positive: 3, neutral: 1, negative: 1, unknown: 1 };
    expect(week?.netSentiment).toEqual(netSentiment({ bySentiment }));
  });

  it("pools with the KPI of the same id, bounds included", () => {
    if (week === undefined) throw new Error("no week");
    const kpi = netSentiment({ bySentiment: { positive: 20, neutral: 60, negative: 20 } });
    const both = interval(pooled([week.netSentiment, kpi]));
    const whole = netSentiment({ bySentiment: { positive: 23, neutral: 61, negative: 21 } });
    expect(both.value).toBe(2 / 105);
    expect([both.lower, both.upper]).toEqual([whole.lower, whole.upper]);
  });

  it("is the same KPI: a share of voice compares with the share of voice of facts", () => {
    if (week === undefined) throw new Error("no week");
    const voice = { brand: "acme", among: ["acme", "rival"] };
    const kpi = shareOfVoiceByMentions({ byAbout: { acme: 6, rival: 1 } }, voice);
    expect(week.shareOfVoice).toEqual(kpi);
    expect(difference(week.shareOfVoice, kpi).absolute).toBe(0);
  });
});

describe("the ids of metrics", () => {
  const makers = metricMakers();

  it("are each made in one file", () => {
    const twice = [...makers].filter(([, files]) => files.length > 1);
    expect(twice).toEqual([]);
    expect(makers.size).toBeGreaterThan(70);
  });

  it("are told apart where two files make one", () => {
    const planted = metricMakers({
      "kpi/a.ts": 'export const a = () => quotient("same", {}, 1, 2);',
      "people/b.ts": 'export const b = () => peopleMetric("same", 1, 2);',
    });
    expect([...planted]).toEqual([["same", ["kpi/a.ts", "people/b.ts"]]]);
  });

  it("have a name in both languages, each its own, and no name is for nothing", () => {
    const ids = [...makers.keys()].sort();
    expect(Object.keys(EN).sort()).toEqual(ids);
    for (const names of [EN, FR]) {
      for (const [id, name] of Object.entries(names))
        expect([id, name]).toEqual([id, expect.stringMatching(/^\p{Lu}[^']*$/u)]);
      expect(new Set(Object.values(names)).size).toBe(ids.length);
    }
    expect(Object.keys(FR).sort()).toEqual(ids);
  });

  it("are named where no KPI has them", () => {
    expect(labelOfMetric({ id: "recovery-rate" })).toBe("Recovery rate");
    expect(labelOfMetric({ id: "recovery-rate" }, { locale: "fr" })).toBe(
      "Part des mécontents revenus",
    );
  });
});
