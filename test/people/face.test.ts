import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { describe, expect, expectTypeOf, test } from "vitest";
import * as face from "../../src/index.ts";
import {
  type ActorFacts,
  type ActorTaxonomy,
  activeDays,
  actorFacts,
  addPercentile,
  applyGrace,
  classifyActors,
  climb,
  climbsByCampaign,
  columns,
  countActs,
  defineActorTaxonomy,
  explainActor,
  fiveLevels,
  gravity,
  type Interaction,
  levelShift,
  lifecycleByPeriod,
  newcomers,
  ninetyNineOne,
  type PeopleLevels,
  peopleLevels,
  presenceFacts,
  resolveActors,
  responses,
  retention,
  rollup,
  stepRate,
  stickiness,
  timeToLevel,
  unanswered,
  weightedCommitment,
} from "../../src/index.ts";
import { act, anyActs, DAY, START } from "./acts.ts";

const weights = {
  reading: 1,
  "micro-interaction": 2,
  "external-discussion": 3,
  feedback: 4,
  creation: 5,
};
const contributions = countActs();
/** What no type lets through: files and programs without types give it all the same. */
const wrongs = (...values: readonly unknown[]) => values as never[];

/** Every measure of people that reads acts, with what it needs and no more. */
const MEASURES = {
  activeDaysDistribution: (acts: face.Acts, more: object) =>
    face.activeDaysDistribution(acts, { ...more }),
  activePeople: (acts: face.Acts, more: object) =>
    face.activePeople(acts, { window: "7d", ...more }),
  actorFacts: (acts: face.Acts, more: object) =>
    actorFacts(acts, { days: activeDays(), contributions }, { population: ["silent"], ...more }),
  ambassadors: (acts: face.Acts, more: object) => face.ambassadors(acts, { days: 1, ...more }),
  climbsByCampaign: (acts: face.Acts, more: object) =>
    climbsByCampaign(acts, fiveLevels, { window: "3d", ...more }),
  communityShare: (acts: face.Acts, more: object) =>
    face.communityShare(acts, { followers: 100, ...more }),
  dialogue: (acts: face.Acts, more: object) => face.dialogue(acts, { ...more }),
  lifecycleByPeriod: (acts: face.Acts, more: object) => lifecycleByPeriod(acts, { ...more }),
  newcomers: (acts: face.Acts, more: object) => newcomers(acts, { ...more }),
  offlineToOnline: (acts: face.Acts, more: object) => face.offlineToOnline(acts, { ...more }),
  participation: (acts: face.Acts, more: object) =>
    face.participation(acts, { population: 100, ...more }),
  participationShares: (acts: face.Acts, more: object) =>
    face.participationShares(acts, { population: 100, mode: "rank", ...more }),
  peerAnswerShare: (acts: face.Acts, more: object) => face.peerAnswerShare(acts, { ...more }),
  peopleLevels: (acts: face.Acts, more: object) => peopleLevels(acts, fiveLevels, { ...more }),
  readersPerContent: (acts: face.Acts, more: object) => face.readersPerContent(acts, { ...more }),
  recovery: (acts: face.Acts, more: object) =>
    face.recovery(acts, fiveLevels, { within: "24h", ...more }),
  reputation: (acts: face.Acts, more: object) => face.reputation(acts, { brand: "acme", ...more }),
  responses: (acts: face.Acts, more: object) => responses(acts, { within: "24h", ...more }),
  retention: (acts: face.Acts, more: object) => retention(acts, { period: "2d", ...more }),
  timeToLevel: (acts: face.Acts, more: object) =>
    timeToLevel(acts, fiveLevels, { level: "feedback", ...more }),
  transitions: (acts: face.Acts, more: object) => face.transitions(acts, fiveLevels, { ...more }),
  unanswered: (acts: face.Acts, more: object) => unanswered(acts, { within: "24h", ...more }),
} as const;
const measures = Object.entries(MEASURES);

/** The optional options of each, all given as nothing. */
const UNDEFINED = {
  from: undefined,
  to: undefined,
  calendar: undefined,
  exclude: undefined,
  automated: undefined,
};
const MORE_UNDEFINED: { readonly [name: string]: object } = {
  activeDaysDistribution: { unit: undefined, cumulative: undefined },
  actorFacts: { kinds: undefined },
  ambassadors: { brand: undefined, acts: undefined, kinds: undefined },
  climbsByCampaign: { campaigns: undefined, weeks: undefined, asOf: undefined, policy: undefined },
  communityShare: { kinds: undefined },
  dialogue: { kinds: undefined },
  lifecycleByPeriod: { unit: undefined, firstSeen: undefined },
  newcomers: {
    unit: undefined,
    within: undefined,
    inactiveAfter: undefined,
    asOf: undefined,
    firstSeen: undefined,
  },
  offlineToOnline: { within: undefined, asOf: undefined },
  participation: { acts: undefined, kinds: undefined },
  participationShares: { acts: undefined, kinds: undefined },
  peerAnswerShare: { questions: undefined },
  peopleLevels: { policy: undefined },
  recovery: {
    returnsWithin: undefined,
    needsAnswer: undefined,
    asOf: undefined,
    businessHours: undefined,
  },
  reputation: { among: undefined, unit: undefined, kinds: undefined },
  responses: { needsAnswer: undefined, asOf: undefined, businessHours: undefined },
  retention: {
    periods: undefined,
    mode: undefined,
    dayMode: undefined,
    cohort: undefined,
    asOf: undefined,
    firstSeen: undefined,
  },
  timeToLevel: { asOf: undefined, firstSeen: undefined, confidence: undefined },
  transitions: { unit: undefined, policy: undefined },
  unanswered: { needsAnswer: undefined, asOf: undefined, businessHours: undefined },
};

const two = (acts: readonly Interaction[]) =>
  [
    peopleLevels(acts, fiveLevels, { to: "2026-03-10" }),
    peopleLevels(acts, fiveLevels, { from: "2026-03-11" }),
  ] as const;

/** What is made of such results in turn. */
function derived(acts: readonly Interaction[]): readonly unknown[] {
  const people = actorFacts(acts, { days: activeDays(), contributions });
  const levels = classifyActors(people, ninetyNineOne);
  const [before, after] = two(acts);
  return [
    levels,
    addPercentile(people, { of: "days", as: "place" }),
    explainActor(people.facts["ann"], ninetyNineOne),
    applyGrace(
      [
        { at: START, people: before },
        { at: START + DAY, people: after },
      ],
      { grace: "14d" },
    ),
    climb(before, after),
    stepRate(after),
    gravity(before, after, { weights }),
    levelShift(rollup(acts, fiveLevels), rollup(acts, fiveLevels)),
    stickiness(face.activePeople(acts, { window: "2d" })),
    resolveActors(acts, { ann: "bob" }),
  ];
}

describe("results of measures of people", () => {
  test("survive JSON and structuredClone, whatever people are called", () => {
    fc.assert(
      fc.property(anyActs, (acts) => {
        const results = [...measures.map(([, measure]) => measure(acts, {})), ...derived(acts)];
        expect(JSON.parse(JSON.stringify(results))).toEqual(results);
        expect(structuredClone(results)).toEqual(results);
      }),
      { numRuns: 60 },
    );
  });

  test("hold __proto__ and constructor like anybody else", () => {
    const acts = ["__proto__", "constructor", "toString"].map((actor) => act(actor, 0, "like"));
    const { levels } = peopleLevels(acts, fiveLevels);
    expect(Object.entries(levels)).toEqual([
      ["__proto__", "micro-interaction"],
      ["constructor", "micro-interaction"],
      ["toString", "micro-interaction"],
    ]);
    const nobody = peopleLevels([], fiveLevels);
    expect(climb(nobody, peopleLevels(acts, fiveLevels))).toMatchObject({ arrived: 3, left: 0 });
    const people = actorFacts(acts, { __proto__x: activeDays(), ["__proto__"]: countActs() });
    expect(
      Object.entries(people.facts).map(([actor, facts]) => [actor, Object.entries(facts)]),
    ).toEqual(
      ["__proto__", "constructor", "toString"].map((actor) => [
        actor,
        [
          ["__proto__x", 1],
          ["__proto__", 1],
        ],
      ]),
    );
    const again = classifyActors(actorFacts(acts, { contributions }), ninetyNineOne);
    expect(Object.keys(again.levels)).toEqual(["__proto__", "constructor", "toString"]);
    const held = applyGrace(
      [
        { at: 0, people: again },
        { at: 1, people: { ...again, levels: {} } },
      ],
      { grace: { contributor: "1d" } },
    );
    expect(held[1]?.people.levels).toEqual(again.levels);
  });
});

describe("measures of people", () => {
  test.each(measures)("%s takes rows or columns", (_name, measure) => {
    const acts = [act("ann", 0, "like"), act("ann", 2, "comment"), act("bob", 1, "read")];
    expect(measure(columns(acts), {})).toEqual(measure(acts, {}));
    expect(measure(new Set(acts), {})).toEqual(measure(acts, {}));
  });

  test.each(measures)(
    "%s refuses an option that nobody knows, and lists those that exist",
    (_name, measure) => {
      expect(() => measure([], { timeZone: "Europe/Paris" })).toThrow(
        /^paliers unknown-option: no option "timeZone", expected from, to, calendar, exclude, automated/,
      );
    },
  );

  test.each(measures)("%s reads undefined as absent", (name, measure) => {
    const acts = [act("ann", 0, "like"), act("ann", 2, "comment"), act("bob", 1, "read")];
    const given = { ...UNDEFINED, ...MORE_UNDEFINED[name] };
    expect(measure(acts, given)).toStrictEqual(measure(acts, {}));
  });

  test.each(measures)("%s says what it wanted where there are no acts", (_name, measure) => {
    for (const wrong of wrongs(undefined, null, 7, "acts", {}, () => []))
      expect(() => measure(wrong, {})).toThrow(/^paliers invalid-input: expected rows/);
  });

  test("name the option that is missing", () => {
    // @ts-expect-error no options
    expect(() => face.activePeople([])).toThrow(/missing-option.*"window"/);
    // @ts-expect-error no window
    expect(() => climbsByCampaign([], fiveLevels, {})).toThrow(/missing-option.*"window"/);
    // @ts-expect-error no delay
    expect(() => responses([], {})).toThrow(/missing-option.*"within"/);
    // @ts-expect-error no delay
    expect(() => unanswered([], { asOf: 0 })).toThrow(/missing-option.*"within"/);
    // @ts-expect-error no level
    expect(() => timeToLevel([], fiveLevels, {})).toThrow(/missing-option.*"level"/);
    // @ts-expect-error no followers
    expect(() => face.communityShare([], {})).toThrow(/missing-option.*"followers"/);
    // @ts-expect-error no brand
    expect(() => face.reputation([], {})).toThrow(/missing-option.*"brand"/);
    // @ts-expect-error no population
    expect(() => face.participation([])).toThrow(/missing-option.*"population"/);
    // @ts-expect-error neither rank nor behaviour
    expect(() => face.participationShares([], { population: 1 })).toThrow(/missing-option.*"mode"/);
    // @ts-expect-error no grace
    expect(() => applyGrace([], {})).toThrow(/missing-option.*"grace"/);
    // @ts-expect-error no weights
    expect(() => weightedCommitment(peopleLevels([], fiveLevels), {})).toThrow(
      /missing-option.*"weights"/,
    );
    // @ts-expect-error nothing to compare by
    expect(() => addPercentile(actorFacts([], {}), { as: "x" })).toThrow(/missing-option.*"of"/);
    // @ts-expect-error no days
    expect(() => face.activePeriods({ unit: "week" })).toThrow(/missing-option.*"days"/);
    // @ts-expect-error no factor
    expect(() => face.decayedScore({}, { unit: "day" })).toThrow(/missing-option.*"factor"/);
  });

  test("refuse a text, a list or a function where options are expected", () => {
    for (const wrong of wrongs("week", [], () => ({}), 7, null))
      for (const [name, call] of Object.entries({
        retention: () => retention([], wrong),
        lifecycleByPeriod: () => lifecycleByPeriod([], wrong),
        presenceFacts: () => presenceFacts(wrong),
        stickiness: () => stickiness({ rows: [], coverage: null }, wrong),
        communityStage: () =>
          face.communityStage({ interacting: 1, reciprocity: 1, peerAnswers: 1 }, wrong),
      }))
        expect(call, name).toThrow(/invalid-input: options are an object/);
    // @ts-expect-error no mode
    expect(() => stickiness({ rows: [], coverage: null }, { mode: "median" })).toThrow(
      /unknown-word/,
    );
    // @ts-expect-error an option that does not exist
    expect(() => face.decayedScore({}, { factor: 1, unit: "day", half: 2 })).toThrow(
      /unknown-option/,
    );
  });

  test("say what they wanted of the results of others", () => {
    const levels = peopleLevels([], fiveLevels);
    const old = { ...levels, levels: new Map([["ann", "reading"]]) };
    for (const wrong of wrongs(undefined, null, 7, "people", [], {}, () => levels, old)) {
      for (const [name, call] of Object.entries({
        climb: () => climb(wrong, levels),
        climbAfter: () => climb(levels, wrong),
        stepRate: () => stepRate(wrong),
        gravity: () => gravity(wrong, levels, { weights }),
        weightedCommitment: () => weightedCommitment(wrong, { weights }),
        applyGrace: () => applyGrace([{ at: 0, people: wrong }], { grace: "1d" }),
        classifyActors: () => classifyActors(wrong, ninetyNineOne),
        addPercentile: () => addPercentile(wrong, { of: "days", as: "place" }),
        levelShift: () => levelShift(wrong, rollup([], fiveLevels)),
        stickiness: () => stickiness(wrong),
      }))
        expect(call, name).toThrow(/^paliers invalid-input: /);
    }
    for (const wrong of wrongs(undefined, null, 7, "row", []))
      expect(() => face.growthRatio(wrong)).toThrow(/invalid-input/);
    for (const wrong of wrongs(7, "facts", [], () => ({})))
      expect(() => explainActor(wrong, ninetyNineOne)).toThrow(/invalid-input/);
    for (const wrong of wrongs(undefined, null, 7, "figures", []))
      expect(() => face.communityStage(wrong)).toThrow(/invalid-input/);
    for (const wrong of wrongs(undefined, null, 7, "facts", []))
      expect(() => actorFacts([], wrong)).toThrow(/invalid-input/);
    // @ts-expect-error a number is no fact
    expect(() => actorFacts([], { days: 2 })).toThrow(/invalid-input.*"days"/);
    for (const wrong of wrongs(null, 7, "likes", []))
      expect(() => countActs(wrong)).toThrow(/invalid-input/);
    for (const wrong of wrongs(undefined, null, 7, "likes", []))
      expect(() => face.highestWeight(wrong)).toThrow(/invalid-input/);
    for (const wrong of wrongs(undefined, null, 7, "x", []))
      expect(() => defineActorTaxonomy(wrong)).toThrow(/invalid-input/);
  });

  test("refuse one value where a list is wanted, and lists where one is", () => {
    for (const wrong of wrongs(7, "acme", {}, true))
      for (const [name, call] of Object.entries({
        population: () => actorFacts([], {}, { population: wrong }),
        exclude: () => peopleLevels([], fiveLevels, { exclude: wrong }),
        among: () => face.reputation([], { brand: "acme", among: wrong }),
        questions: () => face.peerAnswerShare([], { questions: wrong }),
        needsAnswer: () => responses([], { within: "1d", needsAnswer: wrong }),
        campaigns: () => climbsByCampaign([], fiveLevels, { window: "1d", campaigns: wrong }),
        mode: () => retention([], { mode: [wrong] }),
        weekdays: () =>
          responses([], {
            within: "1d",
            businessHours: { opens: "09:00", closes: "18:00", weekdays: wrong },
          }),
      }))
        expect(call, name).toThrow(/^paliers invalid-(?:input|option): /);
    for (const wrong of wrongs(7, true, []))
      for (const call of [
        () => applyGrace([{ at: 0, people: peopleLevels([], fiveLevels) }], { grace: wrong }),
        () => retention([], { firstSeen: wrong }),
        () =>
          face.communityStage(
            { interacting: 1, reciprocity: 1, peerAnswers: 1 },
            { thresholds: wrong },
          ),
      ])
        expect(call).toThrow(/invalid-input/);
    expect(() => face.participation([], { population: wrongs({})[0] ?? 1 })).toThrow(
      /invalid-input/,
    );
  });

  test("refuse what business hours do not have, the name of 0.1 among it", () => {
    const hours = { opens: "09:00", closes: "18:00" };
    for (const businessHours of wrongs({ ...hours, days: ["sunday"] }, null, "09:00-18:00"))
      expect(() => responses([], { within: "1d", businessHours })).toThrow(
        /(?:unknown-option: no option "days"|invalid-input: options are an object).*weekdays/,
      );
  });

  test("take an instant or a day for the last one observed", () => {
    const acts = [act("ann", 0, "like"), act("ann", 3, "like"), act("bob", 9, "like")];
    const day = { asOf: "2026-03-08" } as const;
    const end = { asOf: START + 7 * DAY - 1 };
    expect(retention(acts, { ...end, period: "2d" })).toEqual(
      retention(acts, { ...day, period: "2d" }),
    );
    expect(newcomers(acts, end)).toEqual(newcomers(acts, day));
    expect(face.offlineToOnline(acts, end)).toEqual(face.offlineToOnline(acts, day));
    expect(responses(acts, { ...end, within: "1d" })).toEqual(
      responses(acts, { ...day, within: "1d" }),
    );
    const level = { level: "feedback" } as const;
    expect(timeToLevel(acts, fiveLevels, { ...level, ...end })).toEqual(
      timeToLevel(acts, fiveLevels, { ...level, ...day }),
    );
    const spring = [{ id: "spring", from: "2026-03-04", to: "2026-03-05" }] as const;
    const climbs = { window: "2d", campaigns: spring } as const;
    expect(climbsByCampaign(acts, fiveLevels, { ...climbs, ...end })).toEqual(
      climbsByCampaign(acts, fiveLevels, { ...climbs, ...day }),
    );
    expect(() => retention(acts, { asOf: Number.NaN })).toThrow(/invalid-instant.*"asOf"/);
    // @ts-expect-error a day that does not exist
    expect(() => retention(acts, { asOf: "yesterday" })).toThrow(/invalid-day/);
  });
});

describe("maps of users", () => {
  const foreign = <V>(values: { readonly [name: string]: V }): ReadonlyMap<string, V> =>
    runInNewContext("new Map(Object.entries(values))", { values }) as ReadonlyMap<string, V>;

  test("may be objects, Maps, or Maps of another realm", () => {
    const acts = [act("@ann", 0, "like"), act("ann", 3, "post")];
    const mapping = { "@ann": "ann" };
    expect(foreign(mapping)).not.toBeInstanceOf(Map);
    const resolved = resolveActors(acts, mapping);
    expect(resolved.merged).toEqual([{ key: "ann", accounts: ["@ann", "ann"] }]);
    expect(resolveActors(acts, new Map(Object.entries(mapping)))).toEqual(resolved);
    expect(resolveActors(acts, foreign(mapping))).toEqual(resolved);

    const firstSeen = { ann: START - 9 * DAY };
    for (const measure of [retention, newcomers, lifecycleByPeriod]) {
      const expected = measure(acts, { firstSeen });
      expect(measure(acts, {})).not.toEqual(expected);
      expect(measure(acts, { firstSeen: new Map(Object.entries(firstSeen)) })).toEqual(expected);
      expect(measure(acts, { firstSeen: foreign(firstSeen) })).toEqual(expected);
    }
    const kinds = { like: 2, post: 5 };
    const weight = (given: face.Weights) =>
      actorFacts(acts, { weight: face.highestWeight(given) }).facts["ann"];
    expect(weight(kinds)).toEqual({ weight: 5 });
    expect(weight(foreign(kinds))).toEqual({ weight: 5 });
    const levels = peopleLevels(acts, fiveLevels);
    expect(
      weightedCommitment(levels, { weights: foreign(weights) as ReadonlyMap<never, number> }),
    ).toBe(weightedCommitment(levels, { weights }));
  });

  test("hold what is given by name: facts, grace, thresholds", () => {
    const acts = [act("ann", 0, "like")];
    const facts = { days: activeDays() };
    const [foreignFacts] = wrongs(foreign(facts));
    expect(actorFacts(acts, foreignFacts ?? facts)).toEqual(actorFacts(acts, facts));
    const occasions = [
      { at: START, people: peopleLevels(acts, fiveLevels) },
      { at: START + DAY, people: peopleLevels([], fiveLevels) },
    ];
    const grace = { "micro-interaction": "7d" } as const;
    const [foreignGrace] = wrongs(foreign(grace));
    expect(applyGrace(occasions, { grace: foreignGrace ?? grace })).toEqual(
      applyGrace(occasions, { grace }),
    );
    const figures = { interacting: 0.5, reciprocity: 0.1, peerAnswers: 0 };
    const thresholds = { reciprocity: 0.1 };
    const [foreignThresholds] = wrongs(foreign(thresholds));
    expect(face.communityStage(figures, { thresholds: foreignThresholds ?? {} })).toEqual(
      face.communityStage(figures, { thresholds }),
    );
  });

  test("are no functions", () => {
    const ask = (mapping: unknown) => () =>
      resolveActors([], mapping as { [account: string]: string });
    for (const wrong of wrongs(() => "ann", undefined, null, 7, "ann", [["@ann", "ann"]]))
      expect(ask(wrong)).toThrow(
        /invalid-input: expected the person of each account: a Map or an obj/,
      );
  });
});

test("resolveActors takes columns, and rows that are rows", () => {
  const twice = act("@ann", 0, "like");
  const result = resolveActors(columns([twice, twice, act("bob", 1, "like")]), { "@ann": "ann" });
  expect(result.interactions.map(({ actor }) => actor)).toEqual(["ann", "bob"]);
  expect(resolveActors([twice, twice], { "@ann": "ann" }).renamed).toBe(2);
  // @ts-expect-error neither rows nor columns
  expect(() => resolveActors(7, {})).toThrow(/invalid-input/);
  // @ts-expect-error nothing is no row
  expect(() => resolveActors([null], {})).toThrow(/invalid-input/);
});

describe("the names of facts", () => {
  const people = actorFacts([], { days: activeDays(), posts: countActs() });

  test("reach the taxonomy and the percentile by type", () => {
    expectTypeOf(people).toEqualTypeOf<ActorFacts<"days" | "posts">>();
    const ranked = addPercentile(people, { of: "posts", as: "place" });
    expectTypeOf(ranked).toEqualTypeOf<ActorFacts<"days" | "posts" | "place">>();
    const regulars = defineActorTaxonomy({
      id: "regulars",
      version: 1,
      levels: [
        { id: "one", label: { en: "One" }, when: [[{ fact: "days", min: 2 }]] },
        { id: "more", label: { en: "More" }, when: [[{ fact: "place", min: 0.9 }]] },
      ],
    });
    expectTypeOf(regulars).toEqualTypeOf<ActorTaxonomy<"one" | "more", "days" | "place">>();
    expectTypeOf(classifyActors(ranked, regulars)).toEqualTypeOf<PeopleLevels<"one" | "more">>();
    // @ts-expect-error a fact that was not made
    expect(() => classifyActors(people, regulars)).toThrow(/unknown-fact.*"place"/);
    // @ts-expect-error a fact that was not made
    expect(() => addPercentile(people, { of: "visits", as: "place" })).toThrow(/unknown-fact/);
  });

  test("may be any where definitions come from elsewhere", () => {
    const loaded: ActorTaxonomy = ninetyNineOne;
    const known: ActorFacts = actorFacts([], { contributions });
    expect(classifyActors(known, loaded).levels).toEqual({});
  });
});
