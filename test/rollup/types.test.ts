import { describe, expect, expectTypeOf, test } from "vitest";
import {
  type ActorKind,
  type AdditiveFacts,
  type AudienceFacts,
  createRollup,
  type DistinctFacts,
  type Facts,
  type FactsAccount,
  type FiveLevelId,
  fiveLevels,
  type GroupFacts,
  type Interaction,
  type Ownership,
  type Prompt,
  rollup,
  type Sentiment,
} from "../../src/index.ts";

const act: Interaction = {
  id: "1",
  at: Date.UTC(2026, 2, 9),
  kind: "review",
  channel: { platform: "shop", ownership: "owned", offline: true },
  sentiment: "positive",
  prompted: "asked",
};

describe("the type of a rollup", () => {
  test("is one object without groups, and rows with", () => {
    expectTypeOf(rollup([act], fiveLevels)).toEqualTypeOf<Facts<FiveLevelId>>();
    expectTypeOf(rollup([act], fiveLevels, { by: undefined })).toEqualTypeOf<Facts<FiveLevelId>>();
    expectTypeOf(rollup([act], fiveLevels, { by: ["month"] })).toEqualTypeOf<
      readonly GroupFacts<FiveLevelId, "month">[]
    >();
  });

  test("is never one object where the groups are kept in a variable", () => {
    const loose = { by: ["month"] };
    // @ts-expect-error any text may stand in that list, and it is no rollup without groups
    const facts: Facts = rollup([act], fiveLevels, loose);
    expect(facts).toHaveLength(1);
    const options = { by: ["month"] } as const;
    // @ts-expect-error rows have no count of their own
    expect(rollup([act], fiveLevels, options).interactions).toBeUndefined();
    expect(rollup([act], fiveLevels, options)[0]?.group.month).toBe("2026-03");
  });

  test("made of parts is that of the whole", () => {
    const part = createRollup(fiveLevels);
    part.add(act);
    expectTypeOf(part.facts()).toEqualTypeOf<Facts<FiveLevelId>>();
    expect(part.facts()).toEqual(rollup([act], fiveLevels));
    const grouped = createRollup(fiveLevels, { by: ["level"] });
    grouped.add(act);
    expectTypeOf(grouped.facts()).toEqualTypeOf<readonly GroupFacts<FiveLevelId, "level">[]>();
    expect(grouped.facts()).toEqual(rollup([act], fiveLevels, { by: ["level"] }));
    expect(createRollup(fiveLevels, { by: [] }).facts()).toEqual(
      rollup([], fiveLevels, { by: [] }),
    );
  });
});

describe("the values of a group", () => {
  test("are the levels of the taxonomy, the words of closed lists, and a boolean", () => {
    const by = ["level", "ownership", "sentiment", "actorKind", "prompted", "offline"] as const;
    const [row] = rollup([act], fiveLevels, { by: [...by, "platform", "week"] });
    expect(row?.group).toEqual({
      level: "feedback",
      ownership: "owned",
      sentiment: "positive",
      actorKind: "consumer",
      prompted: "asked",
      offline: true,
      platform: "shop",
      week: "2026-W11",
    });
    type Values = NonNullable<typeof row>["group"];
    expectTypeOf<Values["level"]>().toEqualTypeOf<FiveLevelId | null>();
    expectTypeOf<Values["ownership"]>().toEqualTypeOf<Ownership | null>();
    expectTypeOf<Values["sentiment"]>().toEqualTypeOf<Sentiment | null>();
    expectTypeOf<Values["actorKind"]>().toEqualTypeOf<ActorKind | null>();
    expectTypeOf<Values["prompted"]>().toEqualTypeOf<Prompt | null>();
    expectTypeOf<Values["offline"]>().toEqualTypeOf<boolean | null>();
    expectTypeOf<Values["platform"]>().toEqualTypeOf<string | null>();
    expectTypeOf<Values["week"]>().toEqualTypeOf<string | null>();
  });

  test("say that an act was online where nothing else was said", () => {
    const online = { ...act, channel: { platform: "shop", ownership: "owned" } } as const;
    const rows = rollup([online, { ...act, id: "2" }], fiveLevels, { by: ["offline"] });
    expect(rows.map(({ group }) => group.offline)).toEqual([false, true]);
  });
});

describe("the parts of the facts", () => {
  test("are everything there is, and share nothing", () => {
    type Parts = AdditiveFacts<FiveLevelId> &
      DistinctFacts<FiveLevelId> &
      AudienceFacts &
      FactsAccount;
    expectTypeOf<keyof Parts>().toEqualTypeOf<keyof Facts>();
    expectTypeOf<keyof AdditiveFacts & keyof DistinctFacts>().toEqualTypeOf<never>();
    expectTypeOf<keyof AudienceFacts & keyof FactsAccount>().toEqualTypeOf<never>();
    expectTypeOf<"people">().toExtend<keyof DistinctFacts>();
    const { interactions }: AdditiveFacts<FiveLevelId> = rollup([act], fiveLevels);
    expect(interactions).toBe(1);
  });

  test("survive JSON and a structured clone", () => {
    const facts = rollup([act], fiveLevels, { by: ["offline", "about"] });
    expect(JSON.parse(JSON.stringify(facts))).toEqual(facts);
    expect(structuredClone(facts)).toEqual(facts);
  });
});
