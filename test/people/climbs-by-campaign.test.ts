import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { climb, climbsByCampaign, fiveLevels, peopleLevels } from "../../src/index.ts";
import { deepNumbers } from "../support/deep-numbers.ts";
import { act, actorsOf, anyActs, DAY, ofPeople, START, shuffledActs } from "./acts.ts";

const day = (index: number) =>
  new Date(START + index * DAY).toISOString().slice(0, 10) as "2026-03-02";

describe("climbs by campaign", () => {
  const spring = { campaign: "spring" };
  const acts = [
    act("ann", 0, "like"),
    act("bob", 0, "like"),
    act("cid", 0, "like"),
    act("dan", 0, "comment"),
    act("ann", 7, "play", spring),
    act("bob", 8, "play", spring),
    act(undefined, 8, "play", spring),
    act("ann", 10, "image"),
    act("bob", 10, "comment"),
    act("cid", 10, "like"),
    act("dan", 10, "like"),
    act("ann", 24, "like"),
    act("bob", 24, "comment"),
  ];
  const options = { window: "7d", weeks: 2, asOf: "2026-04-30" } as const;

  test("set those who took part beside everybody else, and look again later", () => {
    expect(climbsByCampaign(acts, fiveLevels, options)).toMatchObject([
      {
        key: "spring",
        start: START + 7 * DAY,
        end: START + 9 * DAY,
        exposed: { promoted: 2, held: 0, meanSteps: 2.5 },
        others: { promoted: 0, held: 1, demoted: 1 },
        difference: { promoted: 1, steps: 3.5 },
        startGap: -1,
        holding: { weeks: 2, climbs: 2, holding: 1, share: 0.5 },
        warnings: ["regression-to-the-mean"],
      },
    ]);
  });

  test("wait until the days after are over", () => {
    const [early] = climbsByCampaign(acts, fiveLevels, { ...options, asOf: "2026-03-12" });
    expect(early).toMatchObject({
      exposed: null,
      others: null,
      difference: { promoted: null, steps: null },
      holding: { holding: null, reason: "immature" },
      reason: "immature",
    });
    expect(climbsByCampaign([], fiveLevels, options)).toEqual([]);
    const campaigns = [{ id: "none", from: "2026-03-09", to: "2026-03-10" }] as const;
    expect(climbsByCampaign([], fiveLevels, { ...options, campaigns })).toMatchObject([
      { exposed: { reason: "no-people" }, holding: { reason: "zero-denominator" } },
    ]);
    expect(climbsByCampaign([], fiveLevels, { window: "7d", campaigns })[0]?.reason).toBe(
      "immature",
    );
  });

  test("warn where nothing compares or is known", () => {
    const alone = acts.filter(({ actor }) => actor === "ann");
    const [row] = climbsByCampaign(alone, fiveLevels, { ...options, window: "8d" });
    expect(row?.warnings).toEqual(["no-comparison", "days-before-not-known"]);
    const still = [act("ann", 0, "like"), act("ann", 7, "play", spring), act("ann", 9, "like")];
    expect(climbsByCampaign(still, fiveLevels, options)[0]?.holding).toEqual({
      weeks: 2,
      climbs: 0,
      holding: 0,
      share: null,
      reason: "zero-denominator",
    });
  });

  test("equal climbs between the levels of the same days", () => {
    fc.assert(
      fc.property(anyActs, (rows) => {
        const campaigns = [{ id: "spring", from: day(7), to: day(9) }];
        const [row] = climbsByCampaign(rows, fiveLevels, {
          window: "4d",
          campaigns,
          asOf: "2026-06-30",
        });
        const inside = ofPeople(rows).filter(
          ({ at }) => at >= START + 7 * DAY && at < START + 10 * DAY,
        );
        const exposed = actorsOf(inside.filter(({ campaign }) => campaign === "spring"));
        const pick = (isIn: (actor: string) => boolean) => {
          const levels = (from: number, to: number) => {
            const people = peopleLevels(rows, fiveLevels, { from: day(from), to: day(to) });
            return {
              ...people,
              levels: Object.fromEntries(
                Object.entries(people.levels).filter(([actor]) => isIn(actor)),
              ),
            };
          };
          return climb(levels(3, 6), levels(10, 13));
        };
        expect(row?.exposed).toEqual(pick((actor) => exposed.includes(actor)));
        expect(row?.others).toEqual(pick((actor) => !exposed.includes(actor)));
        expect(deepNumbers(row).every((one) => Number.isFinite(one) && !Object.is(one, -0))).toBe(
          true,
        );
      }),
    );
  });

  test("do not depend on the order of rows or on copies", () => {
    fc.assert(
      fc.property(shuffledActs, ([rows, mixed]) => {
        const settings = { window: "3d", weeks: 1 } as const;
        expect(climbsByCampaign(mixed, fiveLevels, settings)).toEqual(
          climbsByCampaign(rows, fiveLevels, settings),
        );
      }),
    );
  });

  test("refuse windows and campaigns that hold no days", () => {
    const ask = (more: object) => () => climbsByCampaign([], fiveLevels, { ...options, ...more });
    expect(ask({ window: "36h" })).toThrow(/invalid-option.*"window"/);
    expect(ask({ weeks: 0 })).toThrow(/invalid-option.*"weeks"/);
    expect(ask({ campaigns: [{ id: "x", from: "2026-03-02", to: "2026-03-01" }] })).toThrow(
      /invalid-range.*"x"/,
    );
    expect(ask({ policy: "best" })).toThrow(/unknown-policy/);
  });
});
