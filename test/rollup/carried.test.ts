import { describe, expect, test } from "vitest";
import { columns, createRollup, fiveLevels, type Interaction, rollup } from "../../src/index.ts";

const owned = { platform: "web", ownership: "owned" } as const;
const act = (id: string, more: Partial<Interaction> = {}): Interaction => ({
  id,
  at: Date.UTC(2026, 2, 9),
  kind: "like",
  channel: owned,
  ...more,
});

const rows = [
  act("1", { actor: "ann", rating: 0.5 }),
  act("2", { kind: "post", actorKind: "brand", content: { id: "p1", type: "photo" } }),
  act("3", { automated: true, sentiment: "positive", about: [] }),
  act("4", { inReplyTo: "p1", channel: { ...owned, platform: "forum" } }),
];
const all = [
  "actor",
  "actorKind",
  "content",
  "contentType",
  "sentiment",
  "rating",
  "inReplyTo",
  "automated",
];

describe("the fields that the rows carried", () => {
  test("are listed in the order of the model, whatever became of the rows", () => {
    expect(rollup(rows, fiveLevels).carried).toEqual(all);
    expect(rollup(rows.toReversed(), fiveLevels).carried).toEqual(all);
    expect(rollup(rows, fiveLevels, { ids: "unique" }).carried).toEqual(all);
    expect(rollup(columns(rows), fiveLevels).carried).toEqual(all);
    expect(rollup([], fiveLevels).carried).toEqual([]);
  });

  test("are those of the whole input, the same on every group", () => {
    const groups = rollup(rows, fiveLevels, { by: ["platform"], to: "2026-03-08", fill: true });
    expect(groups.every(({ carried }) => carried.join() === all.join())).toBe(true);
    const [forum, web] = rollup(rows, fiveLevels, { by: ["platform"] });
    expect([forum?.group.platform, forum?.carried, web?.carried]).toEqual(["forum", all, all]);
  });

  test("are united when parts merge, and travel with them", () => {
    for (const ids of ["exact", "unique"] as const) {
      const parts = rows.map((row) => {
        const part = createRollup(fiveLevels, { ids });
        part.add(row);
        return part;
      });
      const whole = createRollup(fiveLevels, { ids });
      for (const part of parts) whole.merge(part);
      expect(whole.facts().carried).toEqual(all);
      const travelled: unknown = JSON.parse(JSON.stringify(whole.save()));
      expect(createRollup(fiveLevels, { ids, restore: travelled }).facts().carried).toEqual(all);
    }
  });
});

describe("how acts came about", () => {
  test("is known where it is said, and spontaneous only where that is said", () => {
    const facts = rollup(
      [act("1"), act("2", { prompted: "spontaneous", count: 3 }), act("3", { prompted: "asked" })],
      fiveLevels,
    );
    expect([facts.interactions, facts.promptedKnown, facts.spontaneous]).toEqual([5, 4, 3]);
  });
});

describe("an audience that is a sum of totals", () => {
  const day = (number: number, reach?: number) => ({
    at: Date.UTC(2026, 2, number),
    channel: owned,
    ...(reach !== undefined && { reach }),
    visitors: 7,
  });

  test("says so where several exposures gave it", () => {
    const exposures = [day(2, 10), day(3)];
    expect(rollup([], fiveLevels, { exposures }).sumsOfTotals).toEqual(["visitors"]);
    const days = rollup([], fiveLevels, { by: ["day"], exposures });
    expect(days.map(({ sumsOfTotals }) => sumsOfTotals)).toEqual([[], []]);
    expect(rollup([], fiveLevels, { exposures: [...exposures, day(4, 5)] }).sumsOfTotals).toEqual([
      "reach",
      "visitors",
    ]);
  });
});
