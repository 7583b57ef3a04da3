import {
  type Exposure,
  engagedPeopleRateByReach,
  engagementRateByReach,
  fiveLevels,
  type Interaction,
  rollup,
} from "../../../src/index.ts";

/** A moment of March 2026, which begins on a Sunday. */
export const on = (day: number, hour = 9): number => Date.UTC(2026, 2, day, hour);

const owned = { platform: "facebook", ownership: "owned" } as const;
const earned = { platform: "forum", ownership: "earned" } as const;

/** Acts of a few people and of a brand, with something for every measure to find. */
export const acts: readonly Interaction[] = [
  { id: "p1", at: on(2), kind: "post", channel: owned, actorKind: "brand", content: { id: "p1" } },
  { id: "1", at: on(2, 10), kind: "like", channel: owned, actor: "ann", content: { id: "p1" } },
  { id: "2", at: on(2, 11), kind: "ask", channel: owned, actor: "bob", inReplyTo: "p1" },
  { id: "3", at: on(2, 12), kind: "reply", channel: owned, actorKind: "brand", inReplyTo: "2" },
  {
    id: "4",
    at: on(3),
    kind: "review",
    channel: earned,
    actor: "ann",
    about: ["acme"],
    sentiment: "negative",
    rating: 0.2,
  },
  {
    id: "5",
    at: on(4),
    kind: "mention",
    channel: earned,
    about: ["acme", "rival"],
    sentiment: "positive",
  },
  { id: "6", at: on(10), kind: "play", channel: owned, actor: "ann", campaign: "spring" },
  { id: "7", at: on(12), kind: "comment", channel: owned, actor: "ann", sentiment: "positive" },
  { id: "8", at: on(17), kind: "like", channel: owned, actor: "bob", count: 3 },
  {
    id: "9",
    at: on(18),
    kind: "read",
    channel: owned,
    actor: "cid",
    content: { id: "a1", author: "ann" },
    duration: 9000,
    progress: 1,
  },
];

export const exposures: readonly Exposure[] = [
  {
    at: on(2),
    channel: owned,
    content: { id: "p1" },
    reach: 1000,
    impressions: 3000,
    views: 200,
    visitors: 50,
  },
  { at: on(2), channel: { platform: "facebook" }, followers: 5000 },
];

export const facts = rollup(acts, fiveLevels, { exposures });
export const days = rollup(acts, fiveLevels, { by: ["day"], exposures });
export const posts = rollup(acts, fiveLevels, { by: ["content"], exposures });

/** Rates of one KPI. */
export const rates = [
  { byFamily: { applaud: 34 }, reach: 1000 },
  { byFamily: { applaud: 5 }, reach: 20 },
].map(engagementRateByReach);
export const share = engagedPeopleRateByReach({ engagedPeople: 6, reach: 20 });
