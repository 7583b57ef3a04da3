import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type ActorTaxonomy,
  activeDays,
  activePeriods,
  actorFacts,
  addPercentile,
  applyGrace,
  classifyActors,
  climb,
  countActs,
  decayedScore,
  defineActorTaxonomy,
  distinctContents,
  explainActor,
  familyOf,
  fiveLevels,
  fourLevels,
  gravity,
  highestWeight,
  involvementFacts,
  lifecycle,
  ninetyNineOne,
  ORBIT_WEIGHTS,
  orbit2022,
  type PeopleLevels,
  participationShares,
  peopleLevels,
  presenceFacts,
  receivedActs,
  timeSpent,
  weightedCommitment,
} from "../../src/index.ts";
import { deepNumbers } from "../support/deep-numbers.ts";
import { act, actorsOf, anyActs, DAY, ofPeople, ownOf, START, shuffledActs } from "./acts.ts";

const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

describe("facts about people", () => {
  const definitions = {
    acts: countActs(),
    talk: countActs({ family: ["converse"], ownership: ["owned"] }),
    days: activeDays(),
    weeks: activePeriods({ unit: "week", days: 2 }),
    contents: distinctContents(),
    spent: timeSpent(),
    received: receivedActs(),
    weight: highestWeight({ like: 2, image: 9 }),
    score: decayedScore({ like: 1, post: 3 }, { factor: 0.5, unit: "day" }),
    half: decayedScore({ like: 1 }, { halfLife: "1d" }),
  };

  test("equal a slow count, one person and one fact at a time", () => {
    fc.assert(
      fc.property(anyActs, (interactions) => {
        const acts = ofPeople(interactions);
        const end = acts.at(-1)?.at ?? 0;
        const { facts } = actorFacts(interactions, definitions, { population: ["silent"] });
        expect(new Set(Object.keys(facts))).toEqual(new Set([...actorsOf(acts), "silent"]));
        for (const [actor, found] of Object.entries(facts)) {
          const own = acts.filter((one) => one.actor === actor);
          const times = (some: readonly { count?: number | undefined }[]) =>
            sum(some.map((one) => one.count ?? 1));
          const daysOf = (at: number) => Math.floor((at - START) / DAY);
          const days = [...new Set(own.map(({ at }) => daysOf(at)))];
          const spent = own.flatMap(({ duration }) => duration ?? []);
          const score = own.map(
            ({ at, kind, count = 1 }) =>
              ({ like: 1, post: 3 })[kind as "like"] * count * 0.5 ** (daysOf(end) - daysOf(at)),
          );
          expect(found).toEqual({
            acts: times(own),
            talk: times(
              own.filter(
                (one) => familyOf(one.kind) === "converse" && one.channel.ownership === "owned",
              ),
            ),
            days: days.length,
            weeks: [0, 1, 2].filter(
              (week) => days.filter((day) => Math.floor(day / 7) === week).length >= 2,
            ).length,
            contents: new Set(own.flatMap(({ content }) => content?.id ?? [])).size,
            spent: own.length > 0 && spent.length === 0 ? null : sum(spent),
            received: times(
              acts.filter((one) => one.content?.author === actor && one.actor !== actor),
            ),
            weight: Math.max(
              0,
              ...own.map(({ kind }) => ({ like: 2, image: 9 })[kind as "like"] ?? 0),
            ),
            score: expect.closeTo(sum(score.filter((part) => !Number.isNaN(part))), 9),
            half: expect.closeTo(
              sum(
                own
                  .filter(({ kind }) => kind === "like")
                  .map(({ at, count = 1 }) => count * 2 ** ((at - end) / DAY)),
              ),
              9,
            ),
          });
        }
        const numbers = deepNumbers(facts);
        expect(numbers.every((one) => Number.isFinite(one) && !Object.is(one, -0))).toBe(true);
      }),
    );
  });

  test("do not change with the order of rows or with copies", () => {
    fc.assert(
      fc.property(shuffledActs, ([acts, mixed]) => {
        const byName = (rows: typeof acts) =>
          Object.entries(actorFacts(rows, definitions).facts).sort(([a], [b]) => (a < b ? -1 : 1));
        expect(byName(mixed)).toEqual(byName(acts));
      }),
    );
  });

  test("give the love of the Orbit Model of 2020", () => {
    const love = decayedScore({ idea: 1, image: 3 }, { factor: 0.9, unit: "month" });
    const at = (month: number) => ({ at: Date.UTC(2026, month - 1, 15) });
    const acts = [
      act("A", 0, "idea", at(3)),
      act("A", 0, "image", at(6)),
      act("B", 0, "idea", at(4)),
      act("C", 0, "image", at(5)),
      act("C", 0, "image", at(5)),
    ];
    const { facts } = actorFacts(acts, { love }, { to: "2026-06-30" });
    expect(facts["A"]?.love).toBeCloseTo(3.729, 12);
    expect(facts["B"]?.love).toBeCloseTo(0.81, 12);
    expect(facts["C"]?.love).toBeCloseTo(5.4, 12);
  });

  test("rank people among everybody, ties together", () => {
    const acts = [act("a", 0, "post"), act("b", 0, "post"), act("b", 0, "post")];
    const people = actorFacts(
      acts,
      { posts: countActs(), spent: timeSpent() },
      { population: ["c", "d"] },
    );
    const ranked = addPercentile(people, { of: "posts", as: "place" });
    expect(Object.entries(ranked.facts).map(([actor, { place }]) => [actor, place])).toEqual([
      ["a", 0.75],
      ["b", 1],
      ["c", 0.5],
      ["d", 0.5],
    ]);
    expect(ranked.names).toEqual(["posts", "spent", "place"]);
    expect(addPercentile(people, { of: "spent", as: "place" }).facts["a"]?.place).toBeNull();
    // @ts-expect-error a fact that nobody made
    expect(() => addPercentile(people, { of: "pots", as: "place" })).toThrow(
      /unknown-fact.*"posts"/,
    );
  });

  test("know nothing of what is no number, and refuse choices of what does not exist", () => {
    const { facts } = actorFacts([act("__proto__", 0, "like")], {
      odd: () => Number.NaN,
      minus: () => -0,
    });
    expect(ownOf(facts, "__proto__")).toEqual({ odd: null, minus: 0 });
    expect(
      actorFacts([], { acts: countActs() }, { population: ["x"], to: "2026-03-02" }),
    ).toMatchObject({
      coverage: null,
      range: { start: null, end: START + DAY },
    });
    // @ts-expect-error a family that does not exist
    expect(() => countActs({ family: ["convers"] })).toThrow(/unknown-word.*"converse"/);
    expect(() => countActs({ kind: [] })).toThrow(/empty-rule/);
    expect(() => activePeriods({ unit: "week", days: 0 })).toThrow(/invalid-option/);
    expect(() => highestWeight({ like: Number.NaN })).toThrow(/invalid-option.*"like"/);
    expect(() => decayedScore({}, { factor: 2, unit: "day" })).toThrow(/invalid-option/);
    // @ts-expect-error no duration
    expect(() => decayedScore({}, { halfLife: "2 weeks" })).toThrow(/invalid-duration/);
  });

  test("tell contents by their type", () => {
    const topic = { content: { id: "t", type: "topic" } };
    const acts = [
      act("a", 0, "read", topic),
      act("a", 0, "read"),
      act("a", 0, "read", { content: { id: "u" } }),
    ];
    const { facts } = actorFacts(acts, { topics: distinctContents({ contentType: ["topic"] }) });
    expect(facts["a"]).toEqual({ topics: 1 });
  });
});

describe("a taxonomy of people", () => {
  /** Discourse's third level, with its own thresholds as settings: nothing but facts and bounds. */
  const topics = 1600;
  const posts = 60_000;
  const asked = [
    { fact: "daysVisited", min: 50 },
    { fact: "topicsReplied", min: 10 },
    { fact: "likesGiven", min: 30 },
    { fact: "likesReceived", min: 20 },
    { fact: "flagsReceived", max: 5 },
    { fact: "suspended", max: 0 },
    { fact: "topicsViewed", min: Math.min(500, topics / 4) },
    { fact: "postsRead", min: Math.min(20_000, posts / 4) },
  ] as const;
  const trust = defineActorTaxonomy({
    id: "trust",
    version: 1,
    levels: [
      { id: "new", label: { en: "New" }, when: [[{ fact: "daysVisited", min: 0 }]] },
      {
        id: "basic",
        label: { en: "Basic" },
        when: [
          [
            { fact: "topicsViewed", min: 5 },
            { fact: "postsRead", min: 30 },
            { fact: "spent", min: 600_000 },
          ],
        ],
      },
      { id: "regular", label: { en: "Regular" }, when: [asked] },
    ],
  });
  const facts = {
    daysVisited: 50,
    topicsReplied: 10,
    likesGiven: 30,
    likesReceived: 20,
    flagsReceived: 5,
    suspended: 0,
    topicsViewed: 400,
    postsRead: 15_000,
    spent: 0,
  };

  test("expresses Discourse's third level, bounds included", () => {
    expect(explainActor(facts, trust).level).toBe("regular");
    expect(explainActor({ ...facts, flagsReceived: 6 }, trust)).toMatchObject({
      level: "new",
      next: { level: "basic", missing: [{ fact: "spent", min: 600_000, value: 0 }] },
    });
    expect(explainActor({ ...facts, flagsReceived: 6, spent: 600_000 }, trust)).toMatchObject({
      level: "basic",
      rank: 2,
      alsoHeld: ["new"],
      next: { level: "regular", missing: [{ fact: "flagsReceived", max: 5, value: 6 }] },
    });
    expect(explainActor({ ...facts, flagsReceived: 6, spent: 599_999 }, trust).level).toBe("new");
    expect(explainActor({ ...facts, topicsViewed: 399 }, trust).level).toBe("new");
  });

  test("reads the facts of that level from acts", () => {
    const visits = Array.from({ length: 50 }, (_, day) =>
      act("ann", day, "read", { content: { id: `t${day}`, type: "topic" }, duration: 60_000 }),
    );
    const likes = Array.from({ length: 30 }, (_, day) => act("ann", day, "like"));
    const replies = Array.from({ length: 10 }, (_, day) =>
      act("ann", day, "reply", { content: { id: `t${day}`, type: "topic", author: "ann" } }),
    );
    const received = Array.from({ length: 20 }, (_, day) =>
      act("bob", day, "like", { content: { id: "t1", author: "ann" } }),
    );
    const people = actorFacts([...visits, ...likes, ...replies, ...received], {
      daysVisited: activeDays(),
      topicsViewed: distinctContents({ kind: ["read"], contentType: ["topic"] }),
      postsRead: countActs({ kind: ["read"] }),
      topicsReplied: distinctContents({ kind: ["reply"] }),
      likesGiven: countActs({ kind: ["like"] }),
      likesReceived: receivedActs({ kind: ["like"] }),
      flagsReceived: receivedActs({ kind: ["flag"] }),
      suspended: ({ actor }) => (actor === "eve" ? 1 : 0),
      spent: timeSpent({ kind: ["read"] }),
    });
    expect(people.facts["ann"]).toEqual({
      daysVisited: 50,
      topicsViewed: 50,
      postsRead: 50,
      topicsReplied: 10,
      likesGiven: 30,
      likesReceived: 20,
      flagsReceived: 0,
      suspended: 0,
      spent: 3_000_000,
    });
    expect(classifyActors(people, trust).levels).toEqual({ ann: "basic", bob: "new" });
  });

  test("gives a level to climb from and to, as acts do", () => {
    const days = { daysVisited: activeDays() };
    const regulars = defineActorTaxonomy({
      id: "regulars",
      version: 1,
      levels: [
        { id: "one", label: { en: "One" }, when: [[{ fact: "daysVisited", min: 2 }]] },
        { id: "more", label: { en: "More" }, when: [[{ fact: "daysVisited", min: 3 }]] },
      ],
    });
    const acts = [0, 1, 7, 8, 9].map((day) => act("ann", day, "read"));
    const week = (from: "2026-03-02" | "2026-03-09", to: "2026-03-08" | "2026-03-15") =>
      classifyActors(actorFacts(acts, days, { from, to }), regulars);
    const moved = climb(week("2026-03-02", "2026-03-08"), week("2026-03-09", "2026-03-15"));
    expect(moved).toMatchObject({ promoted: 1, unequal: false });
    const few = classifyActors(actorFacts([act("bob", 0, "read")], days), regulars);
    expect(few).toMatchObject({ unclassified: 1, levels: {} });
  });

  test("is refused where it says nothing, or where one of acts is needed", () => {
    const levels = (when: unknown) => ({
      id: "x",
      version: 1,
      levels: [{ id: "a", label: { en: "A" }, when }],
    });
    const define = (taxonomy: unknown) => () => defineActorTaxonomy(taxonomy as ActorTaxonomy);
    expect(define({ id: "", version: 1, levels: [] })).toThrow(/invalid-taxonomy/);
    expect(define({ ...levels([[{ fact: "a", min: 1 }]]), version: 0 })).toThrow(
      /invalid-taxonomy/,
    );
    expect(define({ id: "x", version: 1, levels: [{ id: "" }] })).toThrow(/invalid-taxonomy/);
    expect(define({ id: "x", version: 1, levels: [{ id: "a", when: [] }] })).toThrow(
      /missing-label/,
    );
    expect(define(levels([]))).toThrow(/empty-rule/);
    expect(define(levels([[]]))).toThrow(/empty-rule/);
    expect(define(levels([{ kind: ["like"] }]))).toThrow(/empty-rule/);
    expect(define(levels([[null]]))).toThrow(/empty-rule/);
    expect(define(levels([[{ fact: "a" }]]))).toThrow(/empty-rule/);
    expect(define(levels([[{ fact: "a", mn: 1 }]]))).toThrow(/unknown-field.*"min"/);
    expect(define(levels([[{ fact: "a", min: "1" }]]))).toThrow(/invalid-bound/);
    expect(define(levels([[{ fact: "a", min: 2, max: 1 }]]))).toThrow(/unreachable-level/);
    const twice = levels([[{ fact: "a", min: 1, max: 2 }]]);
    expect(define({ ...twice, levels: [...twice.levels, ...twice.levels] })).toThrow(
      /duplicate-level/,
    );

    const people = actorFacts([act("ann", 0, "like")], { contribution: countActs() });
    // @ts-expect-error a fact that was not made
    expect(() => classifyActors(people, ninetyNineOne)).toThrow(/unknown-fact.*"contribution"/);
    // @ts-expect-error a taxonomy of acts
    expect(() => classifyActors(people, fiveLevels)).toThrow(
      /not-a-taxonomy-of-people.*peopleLevels/,
    );
    // @ts-expect-error no taxonomy at all
    expect(() => explainActor({}, {})).toThrow(/invalid-taxonomy/);
  });

  test("explains what it does not know", () => {
    expect(explainActor(undefined, ninetyNineOne)).toEqual({
      level: null,
      rank: null,
      because: [],
      alsoHeld: [],
      next: { level: "lurker", missing: [{ fact: "contributions", max: 0, value: null }] },
    });
    expect(explainActor({ contributions: 12 }, ninetyNineOne).next).toBeNull();
    const odd: ActorTaxonomy = {
      id: "odd",
      version: 1,
      levels: [
        {
          id: "a",
          label: { en: "A" },
          when: [
            [{ fact: "constructor", min: 0 }],
            [
              { fact: "b", min: 1 },
              { fact: "c", min: 1 },
            ],
          ],
        },
      ],
    };
    expect(explainActor({ b: 1, c: 0 }, odd).next?.missing).toEqual([
      { fact: "constructor", min: 0, value: null },
    ]);
  });
});

describe("the taxonomies of people that come with the library", () => {
  test.each([lifecycle, ninetyNineOne, orbit2022] as readonly ActorTaxonomy[])(
    "$id is well made and named in both languages",
    (taxonomy) => {
      expect(defineActorTaxonomy(taxonomy)).toBe(taxonomy);
      for (const { label } of taxonomy.levels) expect(label.fr).toMatch(/^\p{Lu}/u);
    },
  );

  test("Orbit 2022 takes an act's weight or presence, whichever is more", () => {
    const level = (weight: number, activeWeeks = 0, activeMonths = 0, activeQuarters = 0) =>
      explainActor({ weight, activeWeeks, activeMonths, activeQuarters }, orbit2022).level;
    expect(Array.from({ length: 12 }, (_, index) => level(index + 1))).toEqual(
      orbit2022.levels.map(({ id }) => id),
    );
    expect(level(0)).toBeNull();
    expect(level(1, 2)).toBe("participating-2");
    expect(level(1, 9, 2)).toBe("contributing-2");
    expect(level(1, 9, 9, 3)).toBe("leading-1");
    const acts = [0, 2, 7, 9].map((day) => act("ann", day, "read"));
    const people = actorFacts(acts, involvementFacts({ read: 1 }), { to: "2026-03-31" });
    expect(classifyActors(people, orbit2022).levels["ann"]).toBe("participating-2");
  });

  test("Orbit 2022's gravity is the published one", () => {
    const month = (...members: readonly [number, number, number, number]) => {
      const ids = ["exploring-3", "participating-2", "contributing-1", "leading-3"] as const;
      const people = members.flatMap((count, index) =>
        Array.from(
          { length: count },
          (_, one) => [`${index}:${one}`, ids[index] ?? ids[0]] as const,
        ),
      );
      const order = orbit2022.levels.map(({ id }) => id);
      const { id, version } = orbit2022;
      const range = { start: null, end: null };
      return {
        taxonomy: { id, version },
        order,
        levels: Object.fromEntries(people),
        unclassified: 0,
        coverage: 1,
        range,
      };
    };
    const options = { weights: ORBIT_WEIGHTS };
    const [january, february, march] = [
      month(17, 8, 4, 1),
      month(15, 9, 5, 1),
      month(12, 10, 6, 2),
    ];
    expect([january, february, march].map((one) => weightedCommitment(one, options))).toEqual([
      441, 504, 666,
    ]);
    expect(gravity(january, february, options).value).toBeCloseTo(2.1, 12);
    expect(gravity(february, march, options).value).toBeCloseTo(5.4, 12);
    expect(gravity(march, month(0, 0, 0, 0), options)).toMatchObject({
      value: null,
      reason: "no-people",
    });
    const other = { ...march, taxonomy: { id: "orbit-2022", version: 2 } };
    expect(gravity(march, other, options)).toMatchObject({
      value: null,
      reason: "different-taxonomies",
    });
    // @ts-expect-error a level without a weight
    expect(() => weightedCommitment(march, { weights: { "leading-1": 1 } })).toThrow(
      /missing-weight/,
    );
  });

  test("90-9-1 by rank and by behaviour", () => {
    const acts = [1, 1, 1, 2, 5].map((count, index) => act(`p${index}`, 0, "post", { count }));
    const shares = (rows: ReturnType<typeof participationShares>) =>
      rows.rows.map(({ people, shareOfPeople, shareOfActs }) => [
        people,
        shareOfPeople,
        shareOfActs,
      ]);
    expect(shares(participationShares(acts, { population: 100, mode: "rank" }))).toEqual([
      [90, 0.9, 0],
      [9, 0.09, 0.5],
      [1, 0.01, 0.5],
    ]);
    expect(
      shares(participationShares(acts, { population: 100, mode: { creatorFrom: 2 } })),
    ).toEqual([
      [95, 0.95, 0],
      [3, 0.03, 0.3],
      [2, 0.02, 0.7],
    ]);
    expect(participationShares(acts, { population: 4, mode: "rank" }).reason).toBe("invalid-input");
    const anonymous = participationShares([act(undefined, 0, "post")], {
      population: 10,
      mode: "rank",
    });
    expect(anonymous).toMatchObject({ reason: "no-people", coverage: 0 });
    expect(
      participationShares([], { population: 0, mode: "rank" }).rows[0]?.shareOfPeople,
    ).toBeNull();
    // @ts-expect-error the population is never guessed
    expect(() => participationShares(acts, { mode: "rank" })).toThrow(
      /missing-option.*"population"/,
    );
    expect(() => participationShares(acts, { population: 9, mode: { creatorFrom: 1 } })).toThrow(
      /invalid-option/,
    );
    // @ts-expect-error neither rank nor behaviour
    expect(() => participationShares(acts, { population: 9, mode: "place" })).toThrow(
      /invalid-option/,
    );
    const readers = participationShares([act("a", 0, "read")], {
      population: 2,
      mode: "rank",
      acts: { kind: ["read"] },
    });
    expect(readers.rows[2]).toMatchObject({ people: 1, acts: 1 });
  });

  test("the four states of a life are exclusive", () => {
    fc.assert(
      fc.property(anyActs, (acts) => {
        const { facts } = actorFacts(acts, presenceFacts({ unit: "day" }), { to: "2026-03-10" });
        for (const one of Object.values(facts)) {
          const { level, alsoHeld } = explainActor(one, lifecycle);
          expect(alsoHeld).toEqual([]);
          const isThere = (one.activeNow ?? 0) + (one.activeBefore ?? 0) > 0;
          expect(level === null).toBe(!isThere);
        }
      }),
    );
    expect(
      classifyActors(actorFacts([act("a", 0, "like")], presenceFacts()), lifecycle).levels["a"],
    ).toBe("new");
  });
});

describe("grace on the way down", () => {
  const found = (day: number, rank: number) => {
    const order = ["low", "middle", "high"] as const;
    const level = order[rank - 1];
    const people: PeopleLevels<"low" | "middle" | "high"> = {
      taxonomy: { id: "ladder", version: 1 },
      order,
      levels: level === undefined ? {} : { ann: level },
      unclassified: 0,
      coverage: 1,
      range: { start: null, end: null },
    };
    return { at: START + day * DAY, people };
  };
  const held = (
    grace: Parameters<typeof applyGrace<"low" | "middle" | "high">>[1]["grace"],
    ...ranks: readonly (readonly [number, number])[]
  ) =>
    applyGrace(
      ranks.map(([day, rank]) => found(day, rank)),
      { grace },
    ).map(({ people }) => people.levels["ann"]);

  test("lets a level stay until its time is over, and rises at once", () => {
    expect(held("14d", [0, 3], [7, 1], [14, 1], [21, 1], [28, 2])).toEqual([
      "high",
      "high",
      "high",
      "low",
      "middle",
    ]);
  });
  test("begins anew when the level was reached in between", () => {
    expect(held("14d", [0, 3], [7, 1], [14, 3], [21, 1], [28, 0], [35, 0])).toEqual([
      "high",
      "high",
      "high",
      "high",
      "high",
      undefined,
    ]);
  });
  test("is given level by level", () => {
    expect(held({ high: "10d" }, [0, 3], [5, 2], [15, 2], [16, 1])).toEqual([
      "high",
      "high",
      "middle",
      "low",
    ]);
  });
  test("needs occasions in order and one taxonomy", () => {
    expect(applyGrace([], { grace: "1d" })).toEqual([]);
    expect(() => held("14d", [1, 1], [0, 1])).toThrow(/not-in-order/);
    const one = { at: 0, people: peopleLevels([], fiveLevels) };
    const other = { at: 1, people: { ...one.people, taxonomy: { id: "five-levels", version: 2 } } };
    expect(() => applyGrace([one, other], { grace: "1d" })).toThrow(/different-taxonomies/);
    // @ts-expect-error a level of another taxonomy
    expect(() => applyGrace([one], { grace: { collaboration: "1d" } })).toThrow(/unknown-level/);
    expect(() =>
      applyGrace([one, { at: 1, people: peopleLevels([], fourLevels) }], { grace: "1d" }),
    ).toThrow(/different-taxonomies/);
  });
});
