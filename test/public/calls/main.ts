import {
  type ActorFact,
  type ActorFacts,
  actorFacts,
  type Columns,
  countActs,
  type createRollup,
  difference,
  fiveLevels,
  fourLevels,
  type liveRollup,
  ninetyNineOne,
  peopleLevels,
  rollup,
} from "../../../src/index.ts";
import type { Call, Calls } from "./call.ts";
import { acts, days, exposures, facts, on, posts, rates, share } from "./samples.ts";

/** KPIs that take the facts and nothing else. */
const OF_FACTS = [
  "engagementOf",
  "dialogueRatioPerPost",
  "amplificationPerFollower",
  "amplificationPerPostPerThousandFollowers",
  "applausePerFollower",
  "applausePerPostPerThousandFollowers",
  "conversationPerFollower",
  "conversationPerPostPerThousandFollowers",
  "engagementRateByFollowers",
  "engagementRatePerPostByFollowers",
  "interactionRatePerPostByFollowers",
  "unclassifiedShare",
  "engagedPeopleRateByFollowers",
  "engagedPeopleRateByReach",
  "engagedTimePerView",
  "readRatio",
  "visitors",
  "amplificationPerPost",
  "applausePerPost",
  "conversationPerPost",
  "interactionsPerPost",
  "clickThroughRateByImpressions",
  "engagementRateByImpressions",
  "engagementRateByReach",
  "engagementRateByViews",
  "impressionsPerPersonReached",
  "negativeFeedbackRateByImpressions",
  "negativeFeedbackRateByReach",
  "reachRateByFollowers",
  "viralityRateByImpressions",
  "viralityRateByReach",
  "meanRating",
  "netSentimentPolar",
  "netSentiment",
  "positiveShareOfClassified",
  "positiveShareOfPolar",
  "earnedShareOfInteractions",
  "spontaneousShare",
];

const of = (...args: readonly unknown[]): Call => ({ args: () => args });

/** A fact of people is made of functions: what it says of the sample is looked at. */
const fact = (...args: readonly unknown[]): Call => ({
  args: () => args,
  read: (result: ActorFact) => actorFacts(acts, { fact: result }).facts,
});
const factSet = (...args: readonly unknown[]): Call => ({
  args: () => args,
  read: (result: { readonly [name: string]: ActorFact }) => actorFacts(acts, result).facts,
});

const before = peopleLevels(acts, fiveLevels, { from: "2026-03-02", to: "2026-03-08" });
const after = peopleLevels(acts, fiveLevels, { from: "2026-03-09", to: "2026-03-18" });
const people: ActorFacts = actorFacts(acts, { contributions: countActs() });
const weights = {
  reading: 0,
  "micro-interaction": 1,
  feedback: 2,
  creation: 3,
  "external-discussion": 4,
};
const active = [10, 20, 30].map((count, index) => ({
  key: `2026-03-0${index + 1}`,
  active: count,
  inWindow: 100,
  partial: false,
}));
const inbox = { within: "24h", asOf: "2026-03-31" };
const label = { en: "Sees" };

/** Functions of `paliers`. */
export const main: Calls = {
  ...Object.fromEntries(OF_FACTS.map((name) => [name, of(facts)])),

  bucketOf: of(on(2), "week"),
  durationMs: of("15m"),
  startOfDay: of("2026-07-14"),

  defineKinds: { ...of({ unboxing: "create" }), givesBack: true },
  familyOf: of("review"),

  classify: of({ kind: "review", channel: { platform: "shop", ownership: "owned" } }, fiveLevels),
  explain: {
    ...of({ kind: "comment", channel: { platform: "web", ownership: "owned" } }, fourLevels),
    givesBack: true,
  },
  labelOf: of("feedback", fiveLevels),
  defineTaxonomy: {
    ...of({ id: "one", version: 1, levels: [{ id: "sees", label, when: [{ kind: ["view"] }] }] }),
    givesBack: true,
  },
  deriveTaxonomy: of(fiveLevels, { id: "mine", version: 1, move: { rate: "micro-interaction" } }),
  defineActorTaxonomy: {
    ...of({
      id: "regulars",
      version: 1,
      levels: [{ id: "visitor", label, when: [[{ fact: "days", min: 1 }]] }],
    }),
    givesBack: true,
  },
  classifyActors: of(people, ninetyNineOne),
  explainActor: { ...of({ contributions: 3 }, ninetyNineOne), givesBack: true },

  columns: { ...of(acts), read: (table: Columns) => rollup(table, fiveLevels) },
  createRollup: {
    ...of(fiveLevels),
    read: (made: ReturnType<typeof createRollup>) => {
      made.add(...acts);
      return made.facts();
    },
  },
  liveRollup: {
    ...of(fiveLevels, { window: "15m" }),
    read: (live: ReturnType<typeof liveRollup>) => {
      for (const act of acts) live.add(act);
      return live.snapshot();
    },
  },
  rollup: of(acts, fiveLevels, { exposures }),

  difference: of(rates[0], rates[1]),

  formatDifference: of(difference(share, share)),
  formatMetric: of(share),
  interval: of(share),
  labelOfMetric: of(share),
  meanOf: of(rates),
  medianOf: of(rates),
  pooled: of(rates),

  benchmark: of(share),
  criticalAudience: of(share, { wanted: 10 }),
  dailyEngagementRateByFollowers: of(days),
  weightedEngagementRateByFollowers: of(facts, { weights: { like: 1, comment: 2 } }),
  weightedEngagementRateByImpressions: of(facts, { weights: { like: 1, comment: 2 } }),
  weightedEngagementRateByReach: of(facts, { weights: { like: 1, comment: 2 } }),
  levelShare: of(facts, "feedback"),
  meanLevel: of(facts, fiveLevels),
  medianLevel: of(facts, fiveLevels),
  readersPerArticle: of(posts),
  longestSilence: of(days),
  medianInteractionsPerPost: of(posts),
  publishingCadence: of(days),
  shareOfVoiceByMentions: of(facts, { brand: "acme", among: ["acme", "rival"] }),
  shareOfVoiceByReach: of(posts, { brand: "acme", among: ["acme", "rival"] }),

  resolveActors: of(acts, { ann: "anna" }),
  activeDays: fact({ kind: ["like"] }),
  activePeriods: fact({ unit: "week", days: 1 }),
  actorFacts: of(acts, { acts: countActs() }),
  addPercentile: of(people, { of: "contributions", as: "place" }),
  countActs: fact({ kind: ["like"] }),
  decayedScore: fact({ like: 1 }, { factor: 0.5, unit: "month" }),
  distinctContents: fact({ kind: ["like"] }),
  highestWeight: fact({ like: 1, review: 6 }),
  presenceFacts: factSet({ unit: "week" }),
  involvementFacts: factSet({ like: 1, review: 6 }),
  receivedActs: fact({ kind: ["read"] }),
  timeSpent: fact({ kind: ["read"] }),

  peerAnswerShare: of(acts),
  recovery: of(acts, fiveLevels, inbox),
  responses: of(acts, inbox),
  unanswered: of(acts, inbox),

  climb: of(before, after),
  climbsByCampaign: of(acts, fiveLevels, { window: "8d", asOf: "2026-03-31" }),
  levelShift: of(facts, facts),
  stepRate: of(before),

  ambassadors: of(acts),
  communityShare: of(acts, { followers: 100 }),
  communityStage: of({ interacting: 0.03, reciprocity: 0.4, peerAnswers: null }),
  dialogue: of(acts),
  participationShares: of(acts, { population: 100, mode: "rank" }),
  participation: of(acts, { population: 100 }),
  readersPerContent: of(acts),
  reputation: of(acts, { brand: "acme", among: ["rival"] }),

  applyGrace: of(
    [
      { at: on(2), people: before },
      { at: on(9), people: after },
    ],
    { grace: "14d" },
  ),
  gravity: of(before, after, { weights }),
  peopleLevels: of(acts, fiveLevels),
  timeToLevel: of(acts, fiveLevels, { level: "feedback" }),
  transitions: of(acts, fiveLevels),
  weightedCommitment: of(before, { weights }),

  activeDaysDistribution: of(acts),
  activePeople: of(acts, { window: "2d" }),
  growthRatio: of({ new: 1, resurrecting: 1, dormant: 1 }),
  lifecycleByPeriod: of(acts),
  newcomers: of(acts),
  offlineToOnline: of(acts),
  retention: of(acts, { asOf: "2026-03-31" }),
  stickiness: of({ rows: active, coverage: 1 }),
};
