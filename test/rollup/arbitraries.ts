import fc from "fast-check";
import type { Dimension, Exposure, Interaction } from "../../src/index.ts";

const DAY = 86_400_000;
const START = Date.UTC(2026, 9, 20);

/** Few words and few instants, so that ties, copies, conflicts and undoes are many. */
const at = fc.integer({ min: 0, max: 40 }).map((step) => START + step * (DAY / 4));
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 2 });
const actors = fc.constantFrom("ann", "bob", "__proto__", "constructor", "eve");
const dropUndefined = <T extends object>(record: T) =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));

/** An interaction of any shape, with an id that others are likely to have too. */
export const interaction: fc.Arbitrary<Interaction> = fc
  .record({
    id: fc.integer({ min: 0, max: 30 }).map(String),
    at,
    kind: fc.constantFrom(
      "view",
      "read",
      "like",
      "share",
      "comment",
      "review",
      "idea",
      "image",
      "post",
      "back",
      "hide",
      "unboxing",
      "__proto__",
    ),
    channel: fc
      .record({
        platform: fc.constantFrom("web", "facebook", "a|b"),
        ownership: fc.constantFrom("owned", "earned", "paid"),
        offline: maybe(fc.boolean()),
      })
      .map(dropUndefined),
    actor: maybe(actors),
    actorKind: maybe(fc.constantFrom("consumer", "customer", "employee", "brand")),
    content: maybe(
      fc.record({
        id: fc.constantFrom("p1", "p2", "null"),
        type: fc.constantFrom("image", "text"),
      }),
    ),
    campaign: maybe(fc.constantFrom("spring", "b|c")),
    about: maybe(fc.array(fc.constantFrom("acme", "rival", "__proto__"), { maxLength: 3 })),
    sentiment: maybe(fc.constantFrom("positive", "neutral", "negative")),
    rating: maybe(fc.constantFrom(0, 0.25, 0.5, 1)),
    inReplyTo: maybe(fc.constantFrom("1", "p1")),
    project: maybe(fc.constant("watch")),
    prompted: maybe(fc.constantFrom("spontaneous", "asked", "contest")),
    count: maybe(fc.integer({ min: -3, max: 5 })),
    duration: maybe(fc.integer({ min: 0, max: 60_000 })),
    progress: maybe(fc.constantFrom(0, 0.5, 1)),
    undoes: fc.option(fc.integer({ min: 0, max: 35 }).map(String), { nil: undefined, freq: 3 }),
    automated: maybe(fc.boolean()),
  })
  .map((record) => dropUndefined(record) as unknown as Interaction); // absent fields are absent, not undefined

/** An exposure of any shape. */
export const exposure: fc.Arbitrary<Exposure> = fc
  .record({
    id: maybe(fc.integer({ min: 0, max: 10 }).map(String)),
    at,
    channel: fc.record({ platform: fc.constantFrom("web", "facebook") }),
    content: maybe(fc.record({ id: fc.constantFrom("p1", "p2") })),
    campaign: maybe(fc.constant("spring")),
    followers: maybe(fc.integer({ min: 0, max: 1000 })),
    reach: maybe(fc.integer({ min: 0, max: 1000 })),
    impressions: maybe(fc.integer({ min: 0, max: 1000 })),
    views: maybe(fc.integer({ min: 0, max: 1000 })),
    visitors: maybe(fc.integer({ min: 0, max: 1000 })),
  })
  .map((record) => dropUndefined(record) as unknown as Exposure); // absent fields are absent, not undefined

/** Some dimensions, none twice. */
export const dimensions: fc.Arbitrary<readonly Dimension[]> = fc.subarray<Dimension>(
  [
    "hour",
    "day",
    "week",
    "month",
    "platform",
    "ownership",
    "offline",
    "campaign",
    "content",
    "contentType",
    "kind",
    "level",
    "sentiment",
    "actorKind",
    "project",
    "prompted",
    "about",
  ],
  { maxLength: 3 },
);
