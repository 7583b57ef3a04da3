import { describe, expect, test } from "vitest";
import {
  activeDaysDistribution,
  activePeople,
  activePeriods,
  actorFacts,
  climbsByCampaign,
  fiveLevels,
  fourLevels,
  lifecycleByPeriod,
  newcomers,
  readersPerContent,
  resolveActors,
  responses,
  retention,
  transitions,
} from "../../src/index.ts";
import { act, DAY, START } from "./acts.ts";

describe("people over gaps", () => {
  test("leave and come back in the transitions", () => {
    const acts = [act("ann", 0, "like"), act("bob", 7, "like"), act("ann", 21, "comment")];
    const { rows, periods } = transitions(acts, fiveLevels, { unit: "week" });
    expect(periods).toHaveLength(4);
    const moves = rows.filter(({ people }) => people > 0);
    expect(moves.map(({ from, to, people }) => [from, to, people])).toEqual([
      [null, null, 2],
      [null, "micro-interaction", 1],
      [null, "feedback", 1],
      ["micro-interaction", null, 2],
    ]);
  });

  test("fall dormant once and resurrect", () => {
    const acts = [act("ann", 0, "like"), act("ann", 21, "like"), act("ann", 21.5, "like")];
    const { rows } = lifecycleByPeriod(acts);
    expect(rows.map((row) => [row.new, row.returning, row.resurrecting, row.dormant])).toEqual([
      [1, 0, 0, 0],
      [0, 0, 0, 1],
      [0, 0, 0, 0],
      [0, 0, 1, 0],
    ]);
  });

  test("resurrect in the first period where they were seen long before it", () => {
    const acts = [act("ann", -21, "like"), act("bob", -3, "like"), act("ann", 1, "like")];
    const { rows } = lifecycleByPeriod(acts, { from: "2026-03-02", to: "2026-03-15" });
    expect(rows).toMatchObject([
      { resurrecting: 1, returning: 0, dormant: 1, censored: false },
      { active: 0, dormant: 1 },
    ]);
  });
});

describe("several acts in one period", () => {
  const acts = [act("ann", 0, "like"), act("ann", 0.5, "like"), act("ann", 2, "like")];

  test("count for one active day, in every measure", () => {
    const { rows } = activeDaysDistribution(acts, { to: "2026-03-05", from: "2026-03-01" });
    expect(rows.map(({ people }) => people)).toEqual([0, 1, 0, 0, 0]);
    expect(
      activePeople(acts, { window: "2d" }).rows.map(({ active, inWindow }) => [active, inWindow]),
    ).toEqual([
      [1, 1],
      [0, 1],
      [1, 1],
    ]);
    const facts = { likes: activePeriods({ unit: "week", days: 2, acts: { kind: ["like"] } }) };
    const mixed = [...acts, act("ann", 3, "share")];
    expect(actorFacts(mixed, facts).facts["ann"]).toEqual({ likes: 1 });
  });
});

test("campaigns come in the order of their names, whichever was first", () => {
  const acts = [
    act("ann", 0, "play", { campaign: "spring" }),
    act("ann", 9, "play", { campaign: "fall" }),
    act("ann", 10, "play", { campaign: "fall" }),
  ];
  const rows = climbsByCampaign(acts, fiveLevels, { window: "1d" });
  expect(rows.map(({ key, start, end }) => [key, (end - start) / DAY])).toEqual([
    ["fall", 2],
    ["spring", 1],
  ]);
});

test("merged people come in the order of their names", () => {
  const rows = ["z1", "z2", "a1", "a2"].map((actor) => act(actor, 0, "like"));
  const { merged } = resolveActors(rows, { z1: "zoe", z2: "zoe", a1: "ann", a2: "ann" });
  expect(merged.map(({ key }) => key)).toEqual(["ann", "zoe"]);
});

test("the first of several replies is the response", () => {
  const reply = (id: string, day: number) =>
    act(undefined, day, "reply", { id, actorKind: "brand", inReplyTo: "q" });
  const acts = [act("ann", 0, "ask", { id: "q" }), reply("r2", 3), reply("r1", 1)];
  const result = responses(acts, { within: "24h" });
  expect(result).toMatchObject({ inbound: 1, answered: 1, median: { value: DAY } });
});

test("a message asked on a day off waits for the next opening", () => {
  const businessHours = { opens: "09:00", closes: "17:00" } as const;
  const before = Date.parse("1969-12-27T10:00:00Z");
  const asked = act("ann", 0, "ask", { id: "q", at: before });
  const reply = act(undefined, 0, "reply", {
    actorKind: "brand",
    inReplyTo: "q",
    at: before + 2 * DAY,
  });
  expect(responses([asked, reply], { within: "2h", businessHours })).toMatchObject({
    answered: 1,
    median: { value: 3_600_000 },
  });
});

test("contents with as many readers come by name, those without people last", () => {
  const read = (actor: string | undefined, id: string) =>
    act(actor, 0, "read", { content: { id } });
  const rows = readersPerContent([
    read(undefined, "a"),
    read(undefined, "b"),
    read("ann", "d"),
    read("ann", "c"),
  ]);
  expect(rows.map(({ key }) => key)).toEqual(["c", "d", "a", "b"]);
});

test("people first seen in one week are one cohort", () => {
  const acts = [act("ann", 0, "like"), act("bob", 1, "like"), act("cid", 7, "like")];
  expect(retention(acts).rows.map(({ people }) => people)).toEqual([2, 1]);
});

test("real dates of first sight may lie before every act", () => {
  const firstSeen = new Map([["ann", START - 3 * DAY]]);
  const acts = [act("ann", 0, "like"), act("bob", 0, "like")];
  expect(newcomers(acts, { firstSeen }).rows).toMatchObject([
    { key: "2026-W09", newcomers: 1, repeat: 1 },
    { key: "2026-W10", newcomers: 1, repeat: 0 },
  ]);
  const { rows, people } = retention(acts, { firstSeen, periods: 0, asOf: "2026-03-31" });
  expect(people).toBe(2);
  expect(rows).toMatchObject([
    { key: "2026-W09", cells: [{ active: 1 }] },
    { key: "2026-W10", cells: [{ active: 1 }] },
  ]);
  expect(transitions(acts, fourLevels, { from: "2026-04-01", to: "2026-04-30" })).toMatchObject({
    people: 0,
    coverage: null,
    reason: "no-people",
  });
});
