import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import type { ImpactReport } from "../../src/cli/impact-data.ts";
import { IMPACT_PEOPLE_WORDS } from "../../src/cli/impact-people-words.ts";
import { IMPACT_WORDS } from "../../src/cli/impact-words.ts";
import { paliers } from "./fake-io.ts";

const SHOP = "examples/data/shop";
const BARE = `impact ${SHOP}/interactions.csv --conversions ${SHOP}/conversions.csv`;
const ALL = `${BARE} --costs ${SHOP}/costs.csv --plan ${SHOP}/plan.json --goals ${SHOP}/goals.json --as-of 2026-03-16`;
const expected = (name: string) => resolve(import.meta.dirname, "expected", name);

const EVENTS =
  "id,at,kind,actor,campaign,content.id,channel.platform,channel.ownership\n" +
  "e1,2026-01-05T09:00:00Z,like,ann,spring,offer,web,owned\n" +
  "e2,2026-01-06T09:00:00Z,like,ann,cats,cat,web,owned\n" +
  "e3,2026-01-06T10:00:00Z,like,bob,cats,cat,web,owned\n";
const HEAD = "id,at,goal,actor,campaign\n";
const SOLD = `${HEAD}c1,2026-01-07T09:00:00Z,sale,ann,spring\n`;
const COSTS =
  "id,at,amount,currency,activity,campaign\nk1,2026-01-02T09:00:00Z,30,EUR,content,cats\n";

/** Runs on the small files above, some of them replaced. */
const meet = (options = "", files: { readonly [path: string]: string } = {}) =>
  paliers(`impact e.csv --conversions c.csv${options}`, {
    files: { "e.csv": EVENTS, "c.csv": SOLD, "k.csv": COSTS, ...files },
  });
async function data(options = "", files = {}): Promise<ImpactReport> {
  const report: ImpactReport = JSON.parse((await meet(`${options} --json`, files)).out);
  return report;
}

describe("the impact of a small shop", () => {
  test.each([
    ["impact.en.txt", ALL],
    ["impact.fr.txt", `${ALL} --locale fr`],
    ["impact-posts.en.txt", `${BARE} --costs ${SHOP}/costs.csv --by content --model last`],
    [
      "impact-markov.fr.txt",
      `${BARE} --by platform --model markov --lookback unlimited --locale fr`,
    ],
    ["impact.en.csv", `${ALL} --format csv`],
    ["impact.fr.csv", `${ALL} --format csv --locale fr`],
    ["impact.en.md", `${ALL} --format md`],
    ["impact.fr.md", `${ALL} --format md --locale fr`],
    ["impact.json.txt", `${ALL} --json`],
  ])("is told as in %s", async (name, command) => {
    const { code, out, err } = await paliers(command);
    expect([code, err]).toEqual([0, ""]);
    await expect(out).toMatchFileSnapshot(expected(name));
  });

  test("is never called a cause, in neither language", async () => {
    for (const locale of ["en", "fr"]) {
      const { out } = await paliers(`${ALL} --locale ${locale}`);
      expect(out).not.toMatch(/caus|effect|effet|impact of|grâce|thanks to|because/i);
    }
    const all = [...Object.values(IMPACT_WORDS), ...Object.values(IMPACT_PEOPLE_WORDS)];
    const said = all.map((words) => JSON.stringify(words));
    expect(said.join()).not.toMatch(/caus|effet|grâce|thanks to|because/i);
  });

  test("gives every result to a campaign or to none, under every model", async () => {
    const report: ImpactReport = JSON.parse((await paliers(`${ALL} --json`)).out);
    expect(report.models).toHaveLength(8);
    for (const { model, credits, unattributed } of report.models) {
      const sum = credits.reduce((total, { conversions }) => total + conversions, unattributed);
      expect(sum, model).toBeCloseTo(84, 9);
    }
  });
});

describe("impact", () => {
  test("credits by the model that was asked for", async () => {
    const keys = async (model: string) =>
      (await data(` --model ${model}`)).rows.map(({ key, conversions }) => [key, conversions]);
    expect(await keys("first")).toEqual([
      ["spring", 1],
      ["cats", 0],
    ]);
    expect(await keys("last")).toEqual([
      ["cats", 1],
      ["spring", 0],
    ]);
    expect(await keys("coded")).toEqual([
      ["spring", 1],
      ["cats", 0],
    ]);
  });

  test("sees touches within the look-back only", async () => {
    const { rows } = await data(" --lookback 36h");
    expect(rows.map(({ key, conversions }) => [key, conversions])).toEqual([
      ["cats", 1],
      ["spring", 0],
    ]);
    expect((await meet(" --lookback 0d")).err).toContain("[");
    expect((await meet(" --lookback 0d")).code).toBe(1);
  });

  test("falls back on links and codes where nobody can be followed, and says so", async () => {
    const anonymous = { "e.csv": EVENTS.replaceAll(/,(?:ann|bob),/g, ",,") };
    const { out, err } = await meet(" --model markov", anonymous);
    expect(err).toContain('the model "markov" reads journeys of people');
    expect(out).toContain("by the link or code of each result");
    expect(out).not.toContain("under every model");
    const { model, journeys, refusedModel } = await data(" --model markov", anonymous);
    expect([model, journeys, refusedModel]).toEqual(["coded", false, "markov"]);
    expect((await meet(" --model coded", anonymous)).err).toBe("");
  });

  test("says what each result cost, and which spend brought none", async () => {
    const { rows } = await data(" --model first --costs k.csv");
    expect(rows).toEqual([
      expect.objectContaining({ key: "spring", cost: null, reason: "no-cost" }),
      expect.objectContaining({
        key: "cats",
        cost: { minor: 3000, currency: "EUR" },
        costPerConversion: null,
        reason: "no-conversions",
      }),
    ]);
  });

  test("shows what serves no goal of the plan, by engagement and by spend", async () => {
    const plan = { "p.json": '{ "spring": "sale" }' };
    const { out } = await meet(" --costs k.csv --plan p.json", plan);
    expect(out).toContain("Serves no goal: 66.7% of the engagement, 100.0% of the spend");
    expect((await meet(" --plan p.json", plan)).out).toContain("66.7% of the engagement\n");
    const whole = { "p.json": '{ "spring": "sale", "cats": "sale" }' };
    expect((await meet(" --plan p.json", whole)).out).toContain("Everything serves a goal.");
  });

  test("takes the results of one goal when asked, and names it when it is misspelt", async () => {
    const both = { "c.csv": `${SOLD}c2,2026-01-08T09:00:00Z,cv,bob,\n` };
    expect((await data(" --goal cv", both)).goals).toEqual(["cv"]);
    expect((await data("", both)).goals).toEqual(["cv", "sale"]);
    expect((await meet(" --goal sael", both)).err).toContain('did you mean "sale"?');
  });

  test("judges posts by reach where exposures are given", async () => {
    const reach = "at,channel.platform,content.id,reach\n2026-01-05T00:00:00Z,web,cat,100\n";
    const { kittens } = await data(" --exposures x.csv", { "x.csv": reach });
    expect(kittens?.engagement).toBe("engagement-rate-by-reach");
    expect((await data()).kittens?.engagement).toBe("engagement");
  });

  test("has no posts to test where no act names one", async () => {
    const none = { "e.csv": EVENTS.replaceAll(/(?:offer|cat)(?=,web)/g, "") };
    const { out } = await meet("", none);
    expect(out).not.toContain("Posts");
    expect((await data("", none)).kittens).toBeNull();
  });

  test("reads totals of posts, whose results name their post by a code", async () => {
    const sold = Array.from(
      { length: 30 },
      (_, index) => `${index},2014-12-05T09:00:00Z,sale,${index < 25 ? 10 : 20}\n`,
    );
    const { code, out } = await paliers(
      "impact examples/data/facebook-metrics.csv --preset facebook-metrics --conversions c.csv --by content",
      { files: { "c.csv": `id,at,goal,content.id\n${sold.join("")}` } },
    );
    expect(code).toBe(0);
    expect(out).toContain("Posts, by Engagement rate by reach");
    expect(out).toContain("… and 480 more");
  });

  test("counts an act that stands in two files once, and takes kinds of one's own", async () => {
    const files = {
      "k.json": '{ "unboxing": "create" }',
      "f.csv": EVENTS.replace("e1,", "e9,").replace(",like,", ",unboxing,"),
    };
    const { out } = await meet(" f.csv e.csv f.csv e.csv --kinds k.json", files);
    expect(out).toContain("Data: 6 files");
    const { rows } = await data(" f.csv --kinds k.json --plan p.json", {
      ...files,
      "p.json": '{ "cats": "sale" }',
    });
    expect(rows.map(({ key, engagements }) => [key, engagements])).toEqual([
      ["spring", 2],
      ["cats", 2],
    ]);
  });

  test("names the goals of the plan, and tells where those stand that conversions track", async () => {
    const days = { from: "2026-01-01", by: "2026-01-31" };
    const files = {
      "g.json": JSON.stringify([
        { id: "sale", counts: "conversions", target: 1, ...days, label: { en: "Sales" } },
        { id: "aware", counts: "points", baseline: 3, target: 1, ...days },
      ]),
      "p.json": '{ "spring": "sale", "cats": "aware" }',
    };
    const { out } = await meet(" --plan p.json --goals g.json --as-of 2026-01-20", files);
    expect(out).toContain("Sales (reached, 100.0%)");
    expect(out).toMatch(/ aware +cats/);
    expect((await meet(" --plan p.json --goals g.json --locale fr", files)).out).toMatch(
      / Sales +spring/,
    );
  });

  test("leaves out the chain where it would take minutes, and says so", async () => {
    const rows = Array.from(
      { length: 101 },
      (_, index) => `x${index},2026-01-05T09:00:00Z,like,u${index},spring,p${index},web,owned\n`,
    );
    const many = { "e.csv": EVENTS + rows.join("") };
    const { out } = await meet(" --by content", many);
    expect(out).toContain("markov is left out");
    const { code, err } = await meet(" --by content --model markov", many);
    expect(code).toBe(1);
    expect(err).toContain("[too-many-keys]");
    const { kittens, model } = await data(" --model markov", many);
    expect([model, kittens?.model]).toEqual(["markov", "linear"]);
    expect((await meet(" --model markov", many)).out).toContain("Posts are credited: linear");
  });

  test("says when no result goes with any post", async () => {
    const { out } = await meet("", { "c.csv": HEAD });
    expect(out).toContain("no verdict is possible");
  });

  test("shows the first rows of a long table, and the others in other formats", async () => {
    const rows = Array.from(
      { length: 25 },
      (_, index) => `x${index},2026-01-05T09:00:00Z,like,u${index},c${index},p${index},web,owned\n`,
    );
    const long = { "e.csv": EVENTS + rows.join("") };
    expect((await meet("", long)).out).toContain("… and 7 more: --format csv has all.");
    expect((await meet(" --format csv", long)).out).toContain("c24");
  });
});

describe("impact with bad input", () => {
  test("refuses values in two currencies", async () => {
    const sold =
      "id,at,goal,actor,value,currency\n1,2026-01-07T09:00:00Z,sale,ann,4,EUR\n2,2026-01-07T09:00:00Z,sale,bob,4,USD\n";
    const { code, out, err } = await meet("", { "c.csv": sold });
    expect([code, out]).toEqual([1, ""]);
    expect(err).toContain("[mixed-currency]");
  });

  test("shows spend in two currencies as such, never as a sum", async () => {
    const costs = `${COSTS}k2,2026-01-02T09:00:00Z,30,USD,content,cats\n`;
    const { out } = await meet(" --costs k.csv --plan p.json", {
      "k.csv": costs,
      "p.json": '{ "cats": "sale" }',
    });
    expect(out.match(/two currencies/g)?.length).toBeGreaterThanOrEqual(2);
  });

  test.each([
    ['{ "spring": 3 }', "is not a text"],
    ["[]", "holds no object"],
    ['{ "spring": "sael" }', 'did you mean "sale"?'],
  ])("refuses the plan %s", async (plan, what) => {
    const goal = {
      id: "sale",
      counts: "conversions",
      target: 4,
      from: "2026-01-01",
      by: "2026-01-31",
    };
    const files = { "p.json": plan, "g.json": JSON.stringify([goal]) };
    const { code, err } = await meet(" --plan p.json --goals g.json", files);
    expect(code).toBe(1);
    expect(err).toContain(what);
  });

  test("tells of results for a goal that is not among the goals, and of goals that are none", async () => {
    const goal = {
      id: "sales",
      counts: "conversions",
      target: 4,
      from: "2026-01-01",
      by: "2026-01-31",
    };
    const { err } = await meet(" --goals g.json", { "g.json": JSON.stringify([goal]) });
    expect(err).toContain('Did you mean "sales"?');
    const { code, err: refused } = await meet(" --goals g.json", { "g.json": "[{}]" });
    expect([code, refused]).toEqual([
      1,
      "error: g.json, goal 1: a goal needs an id [goal-without-id]\n",
    ]);
  });

  test.each([
    ["", { "c.csv": "" }, "it is empty"],
    ["", { "e.csv": "" }, "it is empty"],
    [" --costs k.csv", { "k.csv": "id,when\n1,2\n" }, "missing-column"],
    [" --model linaer", {}, 'did you mean "linear"?'],
    [" --by weather", {}, "weather"],
    [" --as-of 2026-01-31", {}, "--goals FILE"],
    [" --costs - --exposures -", {}, "standard input"],
    [" --hourly-rate much", {}, "--hourly-rate"],
  ])("refuses%s %o", async (options, files, what) => {
    const { code, out, err } = await meet(options, files);
    expect([code, out]).toEqual([1, ""]);
    expect(err).toContain(what);
  });

  test("takes totals below zero as undone, and keeps names such as __proto__ as names", async () => {
    const odd = EVENTS.replaceAll("cats", "__proto__")
      .replace("kind,", "kind,count,")
      .replaceAll(",like,", ",like,-2,");
    const { rows } = await data("", { "e.csv": odd });
    expect(rows.map(({ key, engagements }) => [key, engagements])).toEqual([
      ["spring", -2],
      ["__proto__", -4],
    ]);
  });
});

describe("impact, where people can be followed", () => {
  const CHANNEL = "web,owned,";
  const row = (id: string, day: string, kind: string, actor: string, rest = `,,,${CHANNEL}`) =>
    `${id},2026-03-${day}T09:00:00Z,${kind},${actor}${rest}\n`;
  const people = {
    "e.csv": [
      "id,at,kind,actor,campaign,content.author,channel.platform,channel.ownership,content.id\n",
      row("1", "02", "like", "ann"),
      row("2", "02", "like", "bob"),
      row("3", "02", "like", "cid"),
      row("4", "10", "play", "ann", `,spring,,${CHANNEL}`),
      row("5", "10", "play", "bob", `,spring,,${CHANNEL}`),
      row("6", "12", "comment", "ann"),
      row("7", "12", "comment", "bob"),
      row("8", "12", "like", "cid"),
      row("9", "13", "article", "eve", ",,eve,blog,earned,p"),
      row("10", "14", "video", "eve", ",,eve,blog,earned,p"),
      row("11", "15", "read", "ann", ",,eve,blog,earned,p"),
      row("12", "20", "view", "cid"),
    ].join(""),
    "c.csv":
      "id,at,goal,actor,value,currency\n" +
      "c1,2026-03-16T09:00:00Z,sale,ann,40,EUR\nc2,2026-03-02T09:00:00Z,sale,cid,,\n",
    "k.csv":
      "id,at,amount,currency,activity,campaign\nk1,2026-01-02T09:00:00Z,30,EUR,content,spring\n",
  };

  test("says whom a campaign moved, who of them had a result, and at what cost", async () => {
    const { out, err, code } = await meet(" --window 8d --costs k.csv", people);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain("People around each campaign, days before and after: 8");
    expect(out).toMatch(/ spring +2 +2 +1 +50\.0% \(9\.5% to 90\.5%\) +0\.0% \(.*\) +€15\.00\n/);
    expect(out).toMatch(/ spring +Micro-interaction.* +Opinion or feedback +2 +1\n/);
    expect(out).not.toContain("Not the same start");
    const french = (await meet(" --window 8d --costs k.csv --locale fr", people)).out;
    expect(french).toContain("Montées des participants");
    expect((await meet(" --window 8d", people)).out).not.toContain("Per climb");
  });

  test("says what came after an ambassador's words, each result once in all", async () => {
    const { out } = await meet(" --window 8d", people);
    expect(out).toContain("After ambassadors' words, met before the result: 30d");
    expect(out).toMatch(/ eve +1 +1 +1 +€40\.00\n all, each once +1 +1 +1 +€40\.00\n/);
    expect(out).toContain("100.0% (20.7% to 100.0%) of those who met them");
    const unlimited = await meet(" --lookback unlimited", people);
    expect(unlimited.out).toContain("met before the result: all");
  });

  test("gives the same as data, and a row each in CSV", async () => {
    const { people: found } = await data(" --window 8d --costs k.csv", people);
    expect(found?.campaigns[0]).toMatchObject({
      key: "spring",
      exposed: { promoted: { people: 2, converters: 1 }, climbedFirst: 1 },
      costPerClimb: { value: { minor: 1500 } },
    });
    expect(found?.influence?.total).toMatchObject({ people: 1, conversions: 1 });
    const { out } = await meet(" --window 8d --costs k.csv --format csv", people);
    expect(out).toContain("climbs,,spring,,1,,30,,EUR,,,2,2,15\r\n");
    expect(out).toContain("ambassador,,eve,,1,40,,,EUR,,,1,,\r\n");
  });

  test("waits for the days after, warns of unequal starts, and is silent about nobody", async () => {
    const { out } = await meet(" --costs k.csv", people);
    expect(out).toMatch(/ Campaign +Took part\n spring +too early\n/);
    expect((await meet(" --costs k.csv --format csv", people)).out).toContain("immature,,,\r\n");
    const low = {
      ...people,
      "e.csv": people["e.csv"].replace(
        "2026-03-02T09:00:00Z,like,cid",
        "2026-03-02T09:00:00Z,comment,cid",
      ),
    };
    expect((await meet(" --window 8d", low)).out).toContain("Not the same start: people of spring");
    const still = { ...people, "e.csv": people["e.csv"].replaceAll("comment", "like") };
    const quiet = (await meet(" --window 8d --costs k.csv", still)).out;
    expect(quiet).toContain("nobody climbed");
    expect(quiet).not.toContain("Climbs of those who took part");
    const anonymous = {
      ...people,
      "e.csv": people["e.csv"].replaceAll(/,(?:ann|bob|cid|eve),/g, ",,"),
    };
    expect((await data("", anonymous)).people).toBeNull();
    expect((await meet("", anonymous)).out).not.toContain("People around");
    const alone = { ...people, "e.csv": people["e.csv"].split("\n").slice(0, 9).join("\n") };
    expect((await meet("", alone)).out).not.toContain("ambassadors");
    const campaignless = { ...people, "e.csv": people["e.csv"].replaceAll("spring", "") };
    expect((await meet("", campaignless)).out).not.toContain("People around");
  });

  test("refuses a window that is no whole days", async () => {
    expect((await meet(" --window 36h", people)).err).toContain("--window");
    expect((await meet(" --window soon", people)).code).toBe(1);
  });
});
