import fc from "fast-check";
import { cobra, FAMILIES, rollup } from "../../src/index.ts";
import { recordOf } from "../../src/util/record-of.ts";
import type { Row } from "./all-kpis.ts";

/** Facts of nothing at all. */
export const EMPTY: Row = {
  ...rollup([], cobra),
  group: { content: "p1", day: "2026-03-02" },
};

/** Facts where every KPI has a value. */
export const FULL: Row = {
  ...EMPTY,
  interactions: 200,
  byKind: {
    like: 80,
    react: 10,
    share: 10,
    comment: 10,
    reply: 5,
    message: 5,
    view: 60,
    read: 15,
    click: 3,
    hide: 2,
  },
  byFamily: { ...EMPTY.byFamily, consume: 78, applaud: 90, amplify: 10, converse: 20, negative: 2 },
  byLevel: { consuming: 78, contributing: 110, creating: 10 },
  byOwnership: { owned: 150, earned: 40, paid: 10 },
  bySentiment: { positive: 30, neutral: 60, negative: 10, unknown: 100 },
  byAbout: { acme: 3, rival: 3 },
  engagementByOwnership: { owned: 80, earned: 30, paid: 10 },
  unclassified: 2,
  spontaneous: 150,
  promptedKnown: 200,
  anonymous: 50,
  answers: 15,
  ratings: { sum: 3, squares: 2.5, count: 4 },
  durations: { sum: 90_000, count: 4 },
  readThrough: { count: 30, duration: 30_000, progress: 0.5 },
  readThroughKnown: 75,
  published: 4,
  brandReplies: 5,
  identified: 0.75,
  people: 60,
  peopleByLevel: { consuming: 20, contributing: 30, creating: 10 },
  engagedPeople: 40,
  readers: 12,
  siteVisitors: 20,
  contents: 6,
  followers: 2000,
  reach: 1000,
  impressions: 3000,
  views: 1500,
  visitors: 90,
  carried: [
    "actor",
    "actorKind",
    "about",
    "sentiment",
    "rating",
    "inReplyTo",
    "prompted",
    "duration",
    "progress",
  ],
};

const count = fc.oneof(
  fc.integer({ min: -5, max: 50 }),
  fc.constantFrom(0, -0, 1e308, -1e308, 5e-324, -5e-324, Number.NaN, Number.POSITIVE_INFINITY),
);
const maybe = fc.option(count, { nil: null, freq: 3 });
const counts = <K extends string>(keys: readonly K[]) =>
  fc
    .array(count, { minLength: keys.length, maxLength: keys.length })
    .map((values) => recordOf(keys, (_, index) => values[index] ?? 0));

/** Facts of any shape, impossible figures among them. */
export const anyRow: fc.Arbitrary<Row> = fc.record({
  taxonomy: fc.constantFrom(EMPTY.taxonomy, { id: "cobra", version: 2 }),
  interactions: count,
  byKind: counts(Object.keys(FULL.byKind)),
  byFamily: counts(FAMILIES),
  byLevel: counts(["consuming", "contributing", "creating"]),
  byOwnership: counts(["owned", "earned", "paid"]),
  bySentiment: counts(["positive", "neutral", "negative", "unknown"]),
  byAbout: counts(["acme", "rival"]),
  engagementByOwnership: counts(["owned", "earned", "paid"]),
  unclassified: count,
  unclassifiedByKind: counts(["moderate"]),
  spontaneous: count,
  promptedKnown: count,
  anonymous: count,
  answers: count,
  ratings: counts(["sum", "squares", "count"]),
  durations: counts(["sum", "count"]),
  readThrough: fc.record({ count, duration: fc.constant(30_000), progress: fc.constant(0.5) }),
  readThroughKnown: count,
  published: count,
  withdrawn: fc.constant(0),
  brandReplies: count,
  identified: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: null }),
  excluded: counts(["brand", "automated", "asked"]),
  unmatchedUndoes: count,
  duplicates: count,
  conflicts: count,
  orderDependent: fc.boolean(),
  carried: fc.subarray([...FULL.carried]),
  people: maybe,
  peopleByLevel: counts(["consuming", "contributing", "creating"]),
  engagedPeople: maybe,
  readers: maybe,
  siteVisitors: maybe,
  contents: count,
  followers: maybe,
  reach: maybe,
  impressions: maybe,
  views: maybe,
  visitors: maybe,
  sumsOfTotals: fc.subarray(["reach", "visitors"]),
  exposed: fc.constant(EMPTY.exposed),
  partial: fc.boolean(),
  overlapping: fc.boolean(),
  group: fc.record({
    content: fc.constantFrom("p1", null),
    day: fc.constantFrom("2026-03-02", "2026-03-05", "no day", null),
  }),
});
