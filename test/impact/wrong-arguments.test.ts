import { describe, expect, test } from "vitest";
import { money } from "../../src/goals/index.ts";
import * as impact from "../../src/impact/index.ts";
import {
  climbsByCampaign,
  columns,
  engagementRateByReach,
  fiveLevels,
  type Interaction,
  rollup,
} from "../../src/index.ts";
import { type Call, testPlainResults, testWrongArguments } from "../support/wrong-arguments.ts";
import { act, DAY, on, sale } from "./fixtures.ts";

const acts = [
  act("1", DAY, { ...on("forum"), kind: "review", campaign: "spring", content: { id: "p" } }),
  act("2", 2 * DAY, { ...on("shop"), actor: "bob", content: { id: "p", author: "ann" } }),
  act("3", 9 * DAY, { ...on("forum"), kind: "like", actor: "bob", inReplyTo: "1" }),
];
const worth = { value: money(600, "EUR") };
const sales = [
  sale("a", 10 * DAY, { ...worth, campaign: "spring", ...on("forum") }),
  sale("b", 11 * DAY, { actor: "bob" }),
];
const channel = { platform: "forum", ownership: "owned" } as const;
const spent = { id: "1", at: DAY, amount: money(50, "EUR"), activity: "advertising" };
const costs = [{ ...spent, campaign: "spring", channel }];
const snapshots = [
  { at: 0, channel, followers: 10 },
  { at: 9, channel, followers: 20 },
];
const paths = impact.conversionPaths(acts, sales, { by: "platform", lookback: "30d" });
const credit = impact.linearTouch(paths);
const byPlatform = rollup(acts, fiveLevels, {
  by: ["platform"],
  exposures: [{ at: DAY, channel, reach: 100 }],
});
const days = [{ id: "spring", from: "1970-01-02", to: "1970-01-03" }] as const;
const around = { window: "3d", campaigns: days, asOf: "1970-02-28" } as const;
const climbs = [{ key: "spring", exposed: { promoted: 1 } }];
const landmark = 5 * DAY;

const calls: readonly Call[] = [
  {
    name: "conversionPaths",
    call: impact.conversionPaths,
    args: [acts, sales, { by: "platform", lookback: "30d" }],
    places: ["rows", "rows", "options"],
    needs: ["by", "lookback"],
  },
  {
    name: "pathsOf",
    call: impact.pathsOf,
    args: [paths.rows, { by: "platform" }],
    places: ["rows", "options"],
    needs: ["by"],
  },
  {
    name: "pathsByValueBand",
    call: impact.pathsByValueBand,
    args: [paths, [money(10, "EUR")]],
    places: ["data", "data"],
  },
  ...([impact.firstTouch, impact.lastTouch, impact.linearTouch] as const).map(
    (call): Call => ({ name: call.name, call, args: [paths], places: ["data"] }),
  ),
  ...(
    [
      [impact.positionTouch, { first: 0.5 }],
      [impact.timeDecayTouch, { halfLife: "7d" }],
      [impact.markovAttribution, { order: 2 }],
      [impact.shapleyAttribution, { worth: "rate" }],
    ] as const
  ).map(
    ([call, options]): Call => ({
      name: call.name,
      call,
      args: [paths, options],
      places: ["data", "optional options"],
    }),
  ),
  {
    name: "compareAttribution",
    call: impact.compareAttribution,
    args: [paths, [impact.firstTouch]],
    places: ["data", "rows"],
  },
  {
    name: "codedAttribution",
    call: impact.codedAttribution,
    args: [sales, { by: "campaign" }],
    places: ["rows", "options"],
    needs: ["by"],
  },
  {
    name: "conversionRateByActor",
    call: impact.conversionRateByActor,
    args: [acts, sales, { confidence: 0.9 }],
    places: ["rows", "rows", "optional options"],
  },
  {
    name: "liftOf",
    call: impact.liftOf,
    args: [acts, sales, { did: ({ kind }: Interaction) => kind === "review", landmark }],
    places: ["rows", "rows", "options"],
    needs: ["did", "landmark"],
  },
  {
    name: "liftByLevel",
    call: impact.liftByLevel,
    args: [acts, sales, fiveLevels, { landmark }],
    places: ["rows", "rows", "data", "options"],
    needs: ["landmark"],
  },
  {
    name: "ambassadorInfluence",
    call: impact.ambassadorInfluence,
    args: [acts, sales, ["ann"], { lookback: "30d" }],
    places: ["rows", "rows", "rows", "options"],
    needs: ["lookback"],
  },
  {
    name: "climbsAndConversions",
    call: impact.climbsAndConversions,
    args: [acts, sales, costs, fiveLevels, around],
    places: ["rows", "rows", "rows", "data", "options"],
    needs: ["window"],
  },
  {
    name: "costPerClimb",
    call: impact.costPerClimb,
    args: [costs, climbs, { hourlyRate: money(5, "EUR") }],
    places: ["rows", "rows", "optional options"],
  },
  {
    name: "linkPlan",
    call: impact.linkPlan,
    args: [acts, sales, costs, { spring: "sale" }, { from: "1970-01-01" }],
    places: ["rows", "rows", "rows", "names", "optional options"],
  },
  {
    name: "kittenTest",
    call: impact.kittenTest,
    args: [byPlatform, credit, { engagement: engagementRateByReach }],
    places: ["rows", "data", "options"],
    needs: ["engagement"],
  },
  ...([impact.spendAndCredit, impact.costPerConversion, impact.returnOnAdSpend] as const).map(
    (call): Call => ({
      name: call.name,
      call,
      args: [costs, credit, { from: "1970-01-01" }],
      places: ["rows", "data", "optional options"],
    }),
  ),
  {
    name: "spendBalance",
    call: impact.spendBalance,
    args: [costs, credit, { tolerance: 0.2 }],
    places: ["rows", "data", "optional options"],
  },
  {
    name: "costPerFollower",
    call: impact.costPerFollower,
    args: [costs, snapshots, { from: "1970-01-01" }],
    places: ["rows", "rows", "optional options"],
  },
  {
    name: "audienceFit",
    call: impact.audienceFit,
    args: [acts, costs, { forum: 1 }, { from: "1970-01-01" }],
    places: ["rows", "rows", "data", "optional options"],
  },
  {
    name: "feedbackCycle",
    call: impact.feedbackCycle,
    args: [acts, sales, impact.FEEDBACK_STAGES, { lookback: "30d" }],
    places: ["rows", "rows", "rows", "optional options"],
  },
];

describe("functions of impact", () => {
  testWrongArguments(calls);
  testPlainResults(calls);

  test("are all in this table", () => {
    const named = calls.map(({ name }) => name);
    const functions = Object.entries(impact).flatMap(([name, value]) =>
      typeof value === "function" ? [name] : [],
    );
    expect(functions.filter((name) => !named.includes(name))).toEqual([]);
  });

  const reading = calls.filter(({ args, places }) => args[0] === acts && places[0] === "rows");
  test.each(reading.map((one) => [one.name, one] as const))(
    "%s reads columns as it reads rows",
    (_name, { call, args }) => {
      expect(Reflect.apply(call, undefined, args.with(0, columns(acts)))).toEqual(
        Reflect.apply(call, undefined, args),
      );
    },
  );

  test("take a moment for the last day that is wholly observed", () => {
    const ask = (asOf: `${number}-${number}-${number}` | number) =>
      impact.climbsAndConversions(acts, sales, costs, fiveLevels, { ...around, asOf });
    const [end, next] = [Date.UTC(1970, 0, 6) - 1, Date.UTC(1970, 0, 6)];
    expect(ask(end)).toEqual(ask("1970-01-05"));
    expect(ask(next)).toEqual(ask("1970-01-05"));
    expect(ask(end - 1)).toEqual(ask("1970-01-04"));
    expect(climbsByCampaign(acts, fiveLevels, around)).toHaveLength(1);
  });

  test("take maps of names for what they are, those of another window too", () => {
    const map = new Map([["spring", "sale"]]);
    // What a map of another realm is here: not an instance of this one's.
    const foreign = Object.create(null, {
      get: { value: map.get.bind(map) },
      has: { value: map.has.bind(map) },
      [Symbol.iterator]: { value: map[Symbol.iterator].bind(map) },
    }) as typeof map;
    const asked = impact.linkPlan(acts, sales, costs, { spring: "sale" });
    expect(impact.linkPlan(acts, sales, costs, map)).toEqual(asked);
    expect(impact.linkPlan(acts, sales, costs, foreign)).toEqual(asked);
    expect(impact.audienceFit(acts, costs, new Map([["forum", 1]]))).toEqual(
      impact.audienceFit(acts, costs, { forum: 1 }),
    );
  });
});
