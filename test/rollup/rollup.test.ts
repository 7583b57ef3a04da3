import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  columns,
  createRollup,
  type Facts,
  fiveLevels,
  fourLevels,
  type Interaction,
  type RollupOptions,
  rollup,
} from "../../src/index.ts";
import { overlapping } from "../fixtures/overlapping.ts";
import { deepNumbers } from "../support/deep-numbers.ts";
import { dimensions, exposure, interaction } from "./arbitraries.ts";
import { oracle } from "./oracle.ts";

const owned = { platform: "web", ownership: "owned" } as const;
const at = Date.UTC(2026, 2, 9);
const act = (id: string, more: Partial<Interaction> = {}): Interaction => ({
  id,
  at,
  kind: "like",
  channel: owned,
  ...more,
});
const taxonomies = [fiveLevels, fourLevels, overlapping] as const;
/** Laws are tried often; the comparison with the plain implementation costs more. */
const RUNS = 5000;
const COMPARISONS = 1000;

const acts = fc.array(interaction, { maxLength: 40 });
const audience = fc.array(exposure, { maxLength: 12 });
const settings: fc.Arbitrary<RollupOptions> = fc.record(
  {
    from: fc.constantFrom("2026-10-22", "2026-10-25"),
    to: fc.constantFrom("2026-10-26", "2026-10-28"),
    exclude: fc.subarray(["employee", "customer"] as const),
    automated: fc.constantFrom("exclude", "include"),
    kinds: fc.constant({ unboxing: "create" } as const),
    calendar: fc.constantFrom({ timeZone: "UTC" }, { timeZone: "Europe/Paris" }, {
      timeZone: "America/New_York",
      weekStart: "sunday",
    } as const),
  },
  { requiredKeys: [] },
);

/** The same facts in the form of the oracle. */
const plain = ({ group, ...facts }: Facts & { readonly group?: object }) => [
  JSON.stringify(group ?? {}),
  {
    interactions: facts.interactions,
    byKind: facts.byKind,
    byFamily: facts.byFamily,
    byLevel: facts.byLevel,
    byOwnership: facts.byOwnership,
    engagementByOwnership: facts.engagementByOwnership,
    bySentiment: facts.bySentiment,
    byAbout: facts.byAbout,
    unclassified: facts.unclassified,
    unclassifiedByKind: facts.unclassifiedByKind,
    spontaneous: facts.spontaneous,
    promptedKnown: facts.promptedKnown,
    anonymous: facts.anonymous,
    answers: facts.answers,
    ratingsCount: facts.ratings.count,
    ratingsSum: facts.ratings.sum,
    durationsCount: facts.durations.count,
    durationsSum: facts.durations.sum,
    published: facts.published,
    withdrawn: facts.withdrawn,
    brandReplies: facts.brandReplies,
    identified: facts.identified,
    excluded: facts.excluded,
    unmatchedUndoes: facts.unmatchedUndoes,
    duplicates: facts.duplicates,
    conflicts: facts.conflicts,
    people: facts.people,
    peopleByLevel: facts.peopleByLevel,
    engagedPeople: facts.engagedPeople,
    readers: facts.readers,
    siteVisitors: facts.siteVisitors,
    contents: facts.contents,
    reach: facts.reach,
    impressions: facts.impressions,
    views: facts.views,
    visitors: facts.visitors,
    exposures: facts.exposed.exposures,
  },
];

describe("rollup", () => {
  test("says what was done, by how many, at which level", () => {
    const facts = rollup(
      [
        act("1", { actor: "ann" }),
        act("2", { actor: "ann", kind: "review" }),
        act("3", { kind: "back" }),
      ],
      fiveLevels,
    );
    expect(facts).toMatchObject({
      interactions: 3,
      byLevel: { "micro-interaction": 1, feedback: 1 },
      unclassified: 1,
      unclassifiedByKind: { back: 1 },
      people: 1,
      peopleByLevel: { "micro-interaction": 0, feedback: 1 },
      taxonomy: { id: "five-levels", version: 1 },
    });
    expect(facts.identified).toBe(2 / 3);
  });

  test("counts nobody as null, not as zero people", () => {
    expect(rollup([act("1", { count: 30 })], fiveLevels)).toMatchObject({
      interactions: 30,
      people: null,
      identified: 0,
      engagedPeople: null,
    });
    expect(rollup([], fiveLevels)).toMatchObject({
      interactions: 0,
      people: null,
      identified: null,
      reach: null,
      partial: false,
    });
  });

  test("counts an act once, whatever part it comes from", () => {
    expect(rollup([act("1"), act("1"), act("1")], fiveLevels)).toMatchObject({
      interactions: 1,
      duplicates: 2,
      conflicts: 0,
    });
  });

  test("keeps the same one of conflicting copies in any order", () => {
    const one = act("1", { kind: "like" });
    const two = act("1", { kind: "share" });
    expect(rollup([one, two], fiveLevels)).toEqual(rollup([two, one], fiveLevels));
    expect(rollup([one, two], fiveLevels)).toMatchObject({
      interactions: 1,
      duplicates: 0,
      conflicts: 1,
      orderDependent: false,
    });
  });

  test("takes back what was undone, in any order, and what was undone by mistake stands again", () => {
    const undo = act("2", { undoes: "1" });
    const redo = act("3", { undoes: "2" });
    expect(rollup([undo, act("1")], fiveLevels).interactions).toBe(0);
    expect(rollup([redo, undo, act("1")], fiveLevels).interactions).toBe(1);
    expect(rollup([undo], fiveLevels)).toMatchObject({ interactions: 0, unmatchedUndoes: 1 });
    expect(rollup([undo, act("1")], fiveLevels, { ids: "unique" }).interactions).toBe(0);
  });

  test("keeps the brand, machines and whom it is asked to leave out apart", () => {
    const rows = [
      act("1", { actorKind: "brand", kind: "image", content: { id: "p1" } }),
      act("2", { actorKind: "brand", kind: "comment", inReplyTo: "9" }),
      act("3", { automated: true }),
      act("4", { actorKind: "employee" }),
      act("5"),
    ];
    expect(rollup(rows, fiveLevels, { exclude: ["employee"] })).toMatchObject({
      interactions: 1,
      published: 1,
      brandReplies: 1,
      contents: 1,
      excluded: { brand: 2, automated: 1, asked: 1 },
    });
    expect(rollup(rows, fiveLevels, { automated: "include" }).interactions).toBe(3);
  });

  test("never repeats a denominator at a grain that it does not have", () => {
    const exposures = [{ at, channel: { platform: "web" }, reach: 100 }];
    expect(
      rollup([act("1", { sentiment: "positive" })], fiveLevels, { by: ["sentiment"], exposures }),
    ).toMatchObject([{ reach: null, interactions: 1 }]);
    expect(rollup([act("1")], fiveLevels, { by: ["platform"], exposures })).toMatchObject([
      { reach: 100 },
    ]);
  });

  test("gives a row to what was shown to people and answered by nobody", () => {
    const exposures = [{ at, channel: { platform: "tv" }, reach: 100 }];
    const rows = rollup([act("1")], fiveLevels, { by: ["platform"], exposures });
    expect(
      rows.map(({ group, interactions, reach }) => [group.platform, interactions, reach]),
    ).toEqual([
      ["tv", 0, 100],
      ["web", 1, null],
    ]);
  });

  test("orders groups by time, by rank, by text, and puts what has no value last", () => {
    const rows = [
      act("1", { kind: "review" }),
      act("2", { kind: "view" }),
      act("3", { kind: "back" }),
    ];
    expect(rollup(rows, fiveLevels, { by: ["level"] }).map(({ group }) => group.level)).toEqual([
      "reading",
      "feedback",
      null,
    ]);
    const hours = [Date.UTC(2026, 9, 25, 1, 30), Date.UTC(2026, 9, 25, 0, 30)].map(
      (instant, index) => act(String(index), { at: instant }),
    );
    expect(
      rollup(hours, fiveLevels, { by: ["hour"], calendar: { timeZone: "Europe/Paris" } }).map(
        ({ group }) => group.hour,
      ),
    ).toEqual(["2026-10-25T02+02:00", "2026-10-25T02+01:00"]);
  });

  test("does not confuse null with a value called null, or two values with one", () => {
    const rows = [
      act("1", { campaign: "null" }),
      act("2"),
      act("3", { campaign: "a|b" }),
      act("4", { campaign: "a" }),
    ];
    expect(
      rollup(rows, fiveLevels, { by: ["campaign"] }).map(({ group }) => group.campaign),
    ).toEqual(["a", "a|b", "null", null]);
  });

  test("counts an act about two brands in both rows, and says so", () => {
    const rows = rollup([act("1", { about: ["acme", "rival", "acme"] })], fiveLevels, {
      by: ["about"],
    });
    expect(
      rows.map(({ group, interactions, overlapping: twice }) => [group.about, interactions, twice]),
    ).toEqual([
      ["acme", 1, true],
      ["rival", 1, true],
    ]);
  });

  test("marks the buckets that the range cuts, and counts what is inside", () => {
    const rows = [
      act("1", { at: Date.UTC(2026, 2, 4) }),
      act("2", { at: Date.UTC(2026, 2, 5) }),
      act("3", { at: Date.UTC(2026, 2, 9) }),
    ];
    const weeks = rollup(rows, fiveLevels, { by: ["week"], from: "2026-03-05", to: "2026-03-15" });
    expect(
      weeks.map(({ group, interactions, partial }) => [group.week, interactions, partial]),
    ).toEqual([
      ["2026-W10", 1, true],
      ["2026-W11", 1, false],
    ]);
  });

  test("fills the gaps between the first bucket and the last when asked", () => {
    const rows = [
      act("1", { at: Date.UTC(2026, 0, 5), campaign: "a" }),
      act("2", { at: Date.UTC(2026, 3, 5), campaign: "b" }),
    ];
    expect(
      rollup(rows, fiveLevels, { by: ["month"], fill: true }).map(({ group, interactions }) => [
        group.month,
        interactions,
      ]),
    ).toEqual([
      ["2026-01", 1],
      ["2026-02", 0],
      ["2026-03", 0],
      ["2026-04", 1],
    ]);
    expect(rollup(rows, fiveLevels, { by: ["campaign", "month"], fill: true })).toHaveLength(8);
    expect(
      rollup([], fiveLevels, { by: ["day"], fill: true, from: "2026-03-01", to: "2026-03-03" }),
    ).toHaveLength(3);
    expect(rollup([], fiveLevels, { by: ["day"], fill: true })).toEqual([]);
    expect(rollup(rows, fiveLevels, { by: ["campaign"], fill: true })).toHaveLength(2);
  });

  test("takes the followers of a period from its snapshots, else from the last one before its end", () => {
    const snapshot = (month: number, followers: number, platform = "web") => ({
      at: Date.UTC(2026, month, 2),
      channel: { platform },
      followers,
    });
    const exposures = [snapshot(0, 100), snapshot(0, 200), snapshot(2, 500), snapshot(0, 7, "tv")];
    const rows = [0, 1, 2].map((month) => act(String(month), { at: Date.UTC(2026, month, 9) }));
    const followers = (policy?: "mean" | "start" | "end") =>
      rollup(rows, fiveLevels, {
        by: ["month"],
        exposures,
        ...(policy && { followers: policy }),
      }).map((facts) => facts.followers);
    expect(followers()).toEqual([157, 207, 507]);
    expect(followers("start")).toEqual([107, 207, 507]);
    expect(followers("end")).toEqual([207, 207, 507]);
    expect(
      rollup(rows, fiveLevels, { exposures, from: "2026-02-01", to: "2026-02-28" }).followers,
    ).toBe(207);
  });

  test("takes the followers at publication from the content itself, else from the page that day", () => {
    const page = (day: number, followers: number) => ({
      at: Date.UTC(2026, 0, day),
      channel: { platform: "web" },
      followers,
    });
    const post = (id: string, day: number) =>
      act(id, { at: Date.UTC(2026, 0, day), actorKind: "brand", kind: "image", content: { id } });
    const exposures = [page(1, 100), page(5, 200), { ...page(9, 300), content: { id: "own" } }];
    const rows = rollup([post("early", 2), post("late", 6), post("own", 9)], fiveLevels, {
      by: ["content"],
      exposures,
      followers: "atPublish",
    });
    expect(rows.map(({ group, followers }) => [group.content, followers])).toEqual([
      ["early", 100],
      ["late", 200],
      ["own", 300],
      [null, 100],
    ]);
    const unknown = rollup([act("1", { content: { id: "p" } }), post("first", 1)], fiveLevels, {
      by: ["content"],
      followers: "atPublish",
    });
    expect(unknown.map(({ followers }) => followers)).toEqual([null, null]);
  });

  test("says at which threshold a content counts as read through", () => {
    const rows = [
      act("1", { kind: "read", progress: 0.6 }),
      act("2", { kind: "view", duration: 50_000, count: 2 }),
      act("3", { kind: "view", duration: 31_000 }),
    ];
    expect(rollup(rows, fiveLevels).readThrough).toEqual({
      count: 2,
      duration: 30_000,
      progress: 0.5,
    });
    expect(rollup(rows, fiveLevels, { readThrough: { progress: 0.9 } }).readThrough).toEqual({
      count: 1,
      duration: 30_000,
      progress: 0.9,
    });
  });

  test("tells who came to the brand's own sites", () => {
    const rows = [
      act("1", { kind: "view", actor: "ann" }),
      act("2", { kind: "view", actor: "bob", channel: { platform: "app", ownership: "owned" } }),
    ];
    expect(rollup(rows, fiveLevels).siteVisitors).toBe(1);
    expect(rollup(rows, fiveLevels, { sites: ["app", "web"] }).siteVisitors).toBe(2);
  });

  test.each([
    [
      { by: ["plateform"] },
      'paliers unknown-dimension: cannot group by "plateform", did you mean "platform"?',
    ],
    [{ by: ["day", "day"] }, "paliers duplicate-dimension: a dimension stands twice in day, day"],
    [{ ids: "uniqe" }, 'paliers unknown-word: option "ids" is "uniqe", did you mean "unique"?'],
    [
      { exclude: ["employe"] },
      'paliers unknown-word: option "exclude" holds "employe", did you mean "employee"?',
    ],
    [
      { from: "2026-02-01", to: "2026-01-01" },
      "paliers invalid-range: the range ends on 2026-01-01, before it starts on 2026-02-01",
    ],
  ])("refuses the option %j", (options, message) => {
    // @ts-expect-error options that do not compile
    expect(() => rollup([], fiveLevels, options)).toThrow(message);
  });

  test("refuses records that nobody checked", () => {
    // @ts-expect-error a date as text
    expect(() => rollup([act("1", { at: "2026-03-09" })], fiveLevels)).toThrow(
      "paliers unchecked-record",
    );
    expect(() => rollup([act("1", { count: 1.5 })], fiveLevels, { ids: "unique" })).toThrow(
      "paliers unchecked-record",
    );
  });

  test("gives only the dimensions asked for", () => {
    const [row] = rollup([act("1")], fiveLevels, { by: ["platform"] });
    expect(row?.group.platform).toBe("web");
    // @ts-expect-error a dimension that was not asked for
    expect(row?.group.month).toBeUndefined();
    // @ts-expect-error a level of the other taxonomy
    expect(row?.byLevel.collaboration).toBeUndefined();
  });
});

describe("rollup, on any data", () => {
  test("says what the plain implementation says", () => {
    fc.assert(
      fc.property(
        acts,
        audience,
        dimensions,
        settings,
        fc.constantFrom(...taxonomies),
        (rows, exposures, by, options, taxonomy) => {
          const facts = rollup(rows, taxonomy, { ...options, by, exposures });
          expect(new Map(facts.map(plain) as [string, unknown][])).toEqual(
            oracle(rows, taxonomy, { ...options, by, exposures }),
          );
          expect(
            deepNumbers(facts).filter((value) => !Number.isFinite(value) || Object.is(value, -0)),
          ).toEqual([]);
        },
      ),
      { numRuns: COMPARISONS },
    );
  });

  test("does not depend on the order of its rows", () => {
    fc.assert(
      fc.property(
        acts.chain((rows) =>
          fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
        ),
        audience.chain((rows) =>
          fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
        ),
        dimensions,
        ([rows, shuffled], [exposures, mixed], by) => {
          const facts = rollup(rows, fiveLevels, { by, exposures });
          expect(JSON.stringify(rollup(shuffled, fiveLevels, { by, exposures: mixed }))).toBe(
            JSON.stringify(facts),
          );
        },
      ),
      { numRuns: RUNS },
    );
  });

  test("changes nothing but the counter of duplicates when copies are added", () => {
    fc.assert(
      fc.property(acts, fc.nat(), dimensions, (rows, seed, by) => {
        const copies = rows.filter((_, index) => (seed + index) % 3 === 0);
        const strip = (facts: readonly Facts[]) => facts.map((row) => ({ ...row, duplicates: 0 }));
        expect(strip(rollup([...rows, ...copies], fiveLevels, { by }))).toEqual(
          strip(rollup(rows, fiveLevels, { by })),
        );
      }),
      { numRuns: RUNS },
    );
  });

  test("puts every act in exactly one level or in none", () => {
    fc.assert(
      fc.property(acts, fc.constantFrom(...taxonomies), (rows, taxonomy) => {
        const facts: Facts = rollup(rows, taxonomy);
        const levels = Object.values(facts.byLevel).reduce(
          (sum, value) => sum + value,
          facts.unclassified,
        );
        expect(levels).toBe(facts.interactions);
      }),
      { numRuns: RUNS },
    );
  });

  test("says the same of a table, of unique ids and of an iterable", () => {
    fc.assert(
      fc.property(acts, dimensions, (rows, by) => {
        const facts = rollup(rows, fiveLevels, { by });
        expect(rollup(columns(rows), fiveLevels, { by })).toEqual(facts);
        expect(rollup(new Set(rows), fiveLevels, { by })).toEqual(facts);
        const distinct = rows.map((row, index) => ({ ...row, id: `${row.id}/${index}` }));
        expect(rollup(distinct, fiveLevels, { by, ids: "unique" })).toEqual(
          rollup(distinct, fiveLevels, { by }),
        );
      }),
      { numRuns: RUNS },
    );
  });
});

describe("a rollup made of parts", () => {
  const cut = fc.array(fc.nat({ max: 3 }), { minLength: 60, maxLength: 60 });
  const conflictFree = fc.uniqueArray(interaction, { selector: ({ id }) => id, maxLength: 30 });

  test("equals the whole, however it is cut, travels and comes back", () => {
    fc.assert(
      fc.property(
        conflictFree,
        audience,
        cut,
        dimensions,
        fc.constantFrom("exact", "unique"),
        (rows, exposures, parts, by, ids) => {
          const named = exposures.map((row, index) => ({ ...row, id: String(index) }));
          // Without their targets at hand, parts with unique ids cannot take acts back.
          const usable = ids === "exact" ? rows : rows.filter(({ undoes }) => undoes === undefined);
          const pieces = [0, 1, 2, 3].map((part) => {
            const piece = createRollup(fiveLevels, { by, ids });
            piece.addAll(usable.filter((_, index) => parts[index] === part));
            piece.addExposures(named.filter((_, index) => parts[index] === part));
            return createRollup(fiveLevels, {
              by,
              ids,
              restore: JSON.parse(JSON.stringify(piece.save())),
            });
          });
          const whole = createRollup(fiveLevels, { by, ids });
          for (const piece of pieces) whole.merge(piece);
          expect(whole.facts()).toEqual(
            by.length === 0
              ? [{ ...rollup(usable, fiveLevels, { exposures: named, ids }), group: {} }]
              : rollup(usable, fiveLevels, { by, exposures: named, ids }),
          );
        },
      ),
      { numRuns: RUNS },
    );
  });

  test("keeps the first of conflicting copies and says that the order counted", () => {
    const part = createRollup(fiveLevels);
    part.add(act("1", { kind: "share" }), act("1", { kind: "like" }));
    const other = createRollup(fiveLevels);
    other.add(act("1", { kind: "view" }), act("1", { kind: "view" }));
    part.merge(other);
    expect(part.facts()).toMatchObject({
      interactions: 1,
      byKind: { share: 1 },
      conflicts: 2,
      duplicates: 1,
      orderDependent: true,
    });
    const fresh = createRollup(fiveLevels);
    fresh.merge(part);
    expect(fresh.facts()).toEqual(part.facts());
  });

  test("counts exposures that conflict once as well", () => {
    const part = createRollup(fiveLevels);
    const seen = { id: "e", at, channel: { platform: "web" }, reach: 10 };
    part.addExposures([
      seen,
      { ...seen, reach: 20 },
      { at, channel: { platform: "web" }, reach: 1 },
    ]);
    expect(part.facts()).toMatchObject({
      reach: 11,
      orderDependent: true,
      exposed: { exposures: 2 },
    });
  });

  test("reads a stream of acts or of batches", async () => {
    const part = createRollup(fiveLevels);
    await part.addAll(
      (async function* () {
        yield act("1");
        yield [act("2"), act("3")];
      })(),
    );
    expect(part.facts()).toMatchObject({ interactions: 3 });
  });

  test("may be asked for its facts between two acts", () => {
    for (const ids of ["exact", "unique"] as const) {
      const part = createRollup(fiveLevels, { ids, by: ["month"], fill: true });
      part.add(act("1"));
      expect(part.facts()).toMatchObject([{ interactions: 1 }]);
      expect(part.facts()).toMatchObject([{ interactions: 1 }]);
      part.add(act("2", { at: Date.UTC(2026, 4, 1) }));
      expect(part.facts().map(({ interactions }) => interactions)).toEqual([1, 0, 1]);
    }
  });

  test("cannot find what an act takes back where ids are not kept", () => {
    const part = createRollup(fiveLevels, { ids: "unique" });
    part.add(act("1"), act("2", { undoes: "1" }));
    expect(part.facts()).toMatchObject({ interactions: 1, unmatchedUndoes: 1 });
    expect(
      rollup(new Set([act("1"), act("2", { undoes: "1" })]), fiveLevels, { ids: "unique" }),
    ).toMatchObject({ interactions: 1, unmatchedUndoes: 1 });
  });

  test("refuses a part of another whole", () => {
    const part = createRollup(fiveLevels);
    expect(() =>
      part.merge(createRollup(fiveLevels, { calendar: { timeZone: "Europe/Paris" } })),
    ).toThrow("paliers different-rollups");
    expect(() => createRollup(fourLevels, { restore: part.save() })).toThrow(
      "paliers different-rollups",
    );
    expect(() => createRollup(fiveLevels, { restore: {} })).toThrow("paliers different-rollups");
  });
});
