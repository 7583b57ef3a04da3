import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { liftByLevel, liftOf } from "../../../src/impact/index.ts";
import { type ActorKind, fiveLevels, type Interaction } from "../../../src/index.ts";
import { refusal } from "../../goals/fixtures.ts";
import { deepNumbers } from "../../support/deep-numbers.ts";
import { act, DAY, sale } from "../fixtures.ts";

const landmark = 10 * DAY;
const reviewed = ({ kind }: Interaction) => kind === "review";

interface Crowd {
  readonly kind: string;
  readonly people: number;
  readonly buyers: number;
  readonly actorKind?: ActorKind;
}

/** People who all did one thing before the landmark, some of whom bought after it. */
function crowds(...all: readonly Crowd[]) {
  const people = all.flatMap(({ kind, people: count, buyers, actorKind }, crowd) =>
    Array.from({ length: count }, (_, index) => ({
      actor: `${crowd}/${index}`,
      buys: index < buyers,
      act: act(`${crowd}/${index}`, DAY, {
        kind,
        actor: `${crowd}/${index}`,
        ...(actorKind !== undefined && { actorKind }),
      }),
    })),
  );
  return {
    acts: people.map((one) => one.act),
    sales: people
      .filter(({ buys }) => buys)
      .map(({ actor }) => sale(actor, landmark + DAY, { actor })),
  };
}

describe("conversion of those who did something, beside those who did not", () => {
  const { acts, sales } = crowds(
    { kind: "review", people: 20, buyers: 6 },
    { kind: "view", people: 40, buyers: 2 },
  );

  test("is a ratio and a difference of shares, with ranges", () => {
    const lift = liftOf(acts, sales, { did: reviewed, landmark });
    expect(lift.measures).toBe("impact");
    expect(lift.riskRatio.value).toBeCloseTo(6, 12);
    expect(lift.riskRatio.lower).toBeLessThan(6);
    expect(lift.riskRatio.upper).toBeGreaterThan(6);
    expect(lift.riskDifference.value).toBeCloseTo(0.25, 12);
    expect(lift.did).toMatchObject({ people: 20, converters: 6 });
    expect(lift.did.rate.lower).toBeCloseTo(0.145477, 6);
    expect(lift.didNot).toMatchObject({ people: 40, converters: 2, rate: { value: 0.05 } });
    expect(lift.likeWithLike.value).toBeCloseTo(6, 12);
    expect(lift.simpson).toBe(false);
    expect(lift.excluded).toEqual({ converted: 0, unseen: 0, anonymous: 0 });
  });

  test("compares customers with customers, and says when mixing turns it round", () => {
    const mixed = crowds(
      { kind: "review", people: 50, buyers: 45, actorKind: "customer" },
      { kind: "view", people: 200, buyers: 170, actorKind: "customer" },
      { kind: "review", people: 200, buyers: 10 },
      { kind: "view", people: 50, buyers: 2 },
    );
    const lift = liftOf(mixed.acts, mixed.sales, { did: reviewed, landmark });
    expect(lift.riskRatio.value).toBeCloseTo(0.319767, 6);
    expect(lift.likeWithLike.value).toBeCloseTo(1.067416, 6);
    expect(lift.simpson).toBe(true);
    expect(lift.byActorKind.map((one) => [one.key, one.did.people, one.didNot.people])).toEqual([
      ["consumer", 200, 50],
      ["customer", 50, 200],
    ]);
  });

  test("takes acts before the landmark only: a buyer who reviews later had not reviewed", () => {
    const late = [act("1", DAY), act("2", landmark, { kind: "review" })];
    const lift = liftOf(late, [sale("s", landmark)], { did: reviewed, landmark });
    expect([lift.did.people, lift.didNot.converters]).toEqual([0, 1]);
    expect(lift.riskRatio).toMatchObject({ value: null, reason: "no-data" });
  });

  test("leaves out who had converted before, and counts who was never seen", () => {
    const some = [act("1", 1), act("2", 2, { actor: "bob" }), act("3", 3, { actor: "cid" })];
    const bought = [
      sale("a", landmark - 1),
      sale("b", landmark + 1),
      sale("c", landmark + 1, { actor: "zoe" }),
      { id: "d", at: landmark + 1, goal: "sale" },
      sale("e", landmark + 5 * DAY, { actor: "cid" }),
    ];
    const until = landmark + 2 * DAY;
    const lift = liftOf(some, bought, { did: () => true, landmark, until });
    expect(lift.did).toMatchObject({ people: 2, converters: 0 });
    expect(lift.excluded).toEqual({ converted: 1, unseen: 1, anonymous: 1 });
  });

  test("reads days in the calendar of the business", () => {
    const midnight = [act("1", Date.parse("2026-01-31T23:30:00Z"), { kind: "review" })];
    const did = (timeZone: string) =>
      liftOf(midnight, [], {
        did: reviewed,
        landmark: "2026-02-01",
        until: "2026-02-28",
        calendar: { timeZone },
      }).did.people;
    expect([did("UTC"), did("Europe/Paris")]).toEqual([1, 0]);
  });

  test("goes by what somebody was last before the landmark, in any order of the rows", () => {
    const changed = [
      act("1", 1, { actorKind: "partner" }),
      act("3", 5, { actorKind: "customer" }),
      act("2", 5, { actorKind: "employee" }),
      act("4", landmark + 1, { actorKind: "partner" }),
    ];
    for (const rows of [changed, changed.toReversed()]) {
      expect(liftOf(rows, [], { did: reviewed, landmark }).byActorKind).toMatchObject([
        { key: "customer", didNot: { people: 1 } },
      ]);
    }
  });

  test("takes only the acts asked for as done, and still sees the others' people", () => {
    const lift = liftOf(acts, sales, {
      did: () => true,
      landmark,
      touch: ({ kind }) => kind !== "review",
    });
    expect([lift.did.people, lift.didNot.people]).toEqual([40, 20]);
  });

  test("asks for a date, and for a later end", () => {
    const codes = [
      { landmark: Number.NaN },
      { landmark, until: landmark },
      { landmark: "2026-02-01", until: "2026-01-01" },
    ] as const;
    for (const options of codes)
      expect(refusal(() => liftOf(acts, sales, { did: reviewed, ...options })).code).toBe(
        "invalid-range",
      );
    expect(
      refusal(() => liftOf(acts, sales, { did: reviewed, landmark, confidence: 2 })).code,
    ).toBe("invalid-option");
    // @ts-expect-error without a landmark there is no honest comparison
    expect(() => liftOf(acts, sales, { did: reviewed })).toThrow();
  });
});

describe("conversion by level reached", () => {
  test("sets each level beside all below it", () => {
    const { acts, sales } = crowds(
      { kind: "idea", people: 20, buyers: 6 },
      { kind: "view", people: 40, buyers: 2 },
    );
    const rows = liftByLevel(acts, sales, fiveLevels, { landmark });
    expect(rows.map(({ key, did }) => [key, did.people])).toEqual([
      ["reading", 60],
      ["micro-interaction", 20],
      ["external-discussion", 20],
      ["feedback", 20],
      ["creation", 0],
    ]);
    expect(rows[3]?.riskRatio.value).toBeCloseTo(6, 12);
    expect(rows[0]?.riskRatio.reason).toBe("no-data");
    // @ts-expect-error a level of another taxonomy
    expect(rows.some(({ key }) => key === "collaboration")).toBe(false);
  });

  test("never has more people at a higher level, and no number that is none", () => {
    const anyActs = fc.array(
      fc.record({
        id: fc.uuid(),
        at: fc.integer({ min: 0, max: 20 * DAY }),
        kind: fc.constantFrom("view", "like", "review", "idea", "post", "codesign"),
        actor: fc.constantFrom("a", "b", "c", "d", "e"),
        channel: fc.constant({ platform: "web", ownership: "owned" as const }),
      }),
      { maxLength: 20 },
    );
    const anySales = fc.array(
      fc.record({
        id: fc.uuid(),
        at: fc.integer({ min: 0, max: 20 * DAY }),
        goal: fc.constant("sale"),
        actor: fc.constantFrom("a", "b", "c", "d", "e", "f"),
      }),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(anyActs, anySales, (acts, sales) => {
        const rows = liftByLevel(acts, sales, fiveLevels, { landmark });
        rows.forEach(({ did, didNot }, index) => {
          expect(did.people).toBeLessThanOrEqual(rows[index - 1]?.did.people ?? did.people);
          expect(did.people + didNot.people).toBe(
            (rows[0]?.did.people ?? 0) + (rows[0]?.didNot.people ?? 0),
          );
        });
        expect(deepNumbers(rows).every((number) => Number.isFinite(number))).toBe(true);
        expect(liftByLevel(acts.toReversed(), sales, fiveLevels, { landmark })).toEqual(rows);
      }),
      { numRuns: 500 },
    );
  });
});
