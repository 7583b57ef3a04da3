import { money } from "../../../src/goals/index.ts";
import {
  codedAttribution,
  FEEDBACK_STAGES,
  firstTouch,
  lastTouch,
  pathsOf,
} from "../../../src/impact/index.ts";
import { engagementRateByReach, fiveLevels } from "../../../src/index.ts";
import type { Call, Calls } from "./call.ts";
import { acts, on, posts } from "./samples.ts";

const of = (...args: readonly unknown[]): Call => ({ args: () => args });

const journeys = [
  { path: ["video", "shop"], ages: [604_800_000, 0], conversions: 3, nulls: 1, value: null },
  { path: ["shop"], ages: [0], conversions: 1, nulls: 2, value: null },
];
const paths = pathsOf(journeys, { by: "platform" });
const worth = pathsOf(
  [
    { path: ["search"], conversions: 1, nulls: 0, value: money(9, "EUR") },
    { path: ["forum", "shop"], conversions: 1, nulls: 0, value: money(250, "EUR") },
  ],
  { by: "platform", currency: "EUR" },
);
const sales = [
  { id: "a", at: on(13), goal: "sale", actor: "ann", campaign: "spring", value: money(50, "EUR") },
  { id: "b", at: on(19), goal: "sale", actor: "cid", content: { id: "p1" } },
];
const coded = codedAttribution(sales, { by: "campaign" });
const channel = { platform: "facebook", ownership: "owned" } as const;
const costs = [
  {
    id: "1",
    at: on(2),
    amount: money(80, "EUR"),
    activity: "content",
    campaign: "spring",
    channel,
  },
];
const followers = [1, 20].map((day) => ({ at: on(day), channel, followers: 1000 + day }));

/** Functions of `paliers/impact`. */
export const impact: Calls = {
  codedAttribution: of(sales, { by: "campaign" }),
  compareAttribution: of(paths, [firstTouch, lastTouch]),
  firstTouch: of(paths),
  lastTouch: of(paths),
  linearTouch: of(paths),
  markovAttribution: of(paths),
  positionTouch: of(paths),
  shapleyAttribution: of(paths),
  timeDecayTouch: of(paths),
  climbsAndConversions: of(acts, sales, costs, fiveLevels, {
    window: "8d",
    asOf: "2026-03-31",
  }),
  costPerClimb: of(costs, [{ key: "spring", exposed: { promoted: 3 } }]),
  linkPlan: of(acts, sales, costs, { spring: "sale" }),
  feedbackCycle: of(acts, sales, FEEDBACK_STAGES),
  conversionPaths: of(acts, sales, { by: "platform", lookback: "30d" }),
  pathsByValueBand: of(worth, [money(100, "EUR")]),
  pathsOf: of(journeys, { by: "platform" }),
  ambassadorInfluence: of(acts, sales, ["ann"], { lookback: "30d" }),
  conversionRateByActor: of(acts, sales),
  liftByLevel: of(acts, sales, fiveLevels, { landmark: "2026-03-05" }),
  liftOf: of(acts, sales, {
    did: ({ kind }: { readonly kind: string }) => kind === "like",
    landmark: "2026-03-05",
  }),
  audienceFit: of(acts, costs, { forum: 3, facebook: 1 }),
  costPerConversion: of(costs, coded),
  costPerFollower: of(costs, followers),
  kittenTest: of(posts, codedAttribution(sales, { by: "content" }), {
    engagement: engagementRateByReach,
  }),
  returnOnAdSpend: of(costs, coded),
  spendAndCredit: of(costs, coded),
  spendBalance: of(costs, coded),
};
