import { describe, expect, test } from "vitest";
import { createRollup, dialogue, fiveLevels, type Interaction, rollup } from "../../src/index.ts";

const on = (platform: string, id: string, more: Partial<Interaction> = {}): Interaction => ({
  id,
  at: Date.UTC(2026, 2, 9),
  kind: "like",
  channel: { platform, ownership: "owned" },
  ...more,
});

describe("an act is its platform and its id", () => {
  const undo = on("facebook", "u", { undoes: "77" });

  test("so that one id on two platforms is two acts, in one part or in several", () => {
    const acts = [on("facebook", "77"), on("instagram", "77"), on("facebook", "77")];
    expect(rollup(acts, fiveLevels)).toMatchObject({
      interactions: 2,
      duplicates: 1,
      conflicts: 0,
    });
    const [left, right] = [createRollup(fiveLevels), createRollup(fiveLevels)];
    left.addAll(acts);
    right.addAll(acts);
    left.merge(right);
    expect(left.facts()).toMatchObject({ interactions: 2, duplicates: 4, orderDependent: false });
  });

  test("and what takes one back means the one of its own platform first", () => {
    const facts = rollup([undo, on("instagram", "77"), on("facebook", "77")], fiveLevels, {
      by: ["platform"],
    });
    expect(facts.map(({ group, interactions }) => [group.platform, interactions])).toEqual([
      ["instagram", 1],
    ]);
  });

  test("else the only one of that id elsewhere", () => {
    const facts = rollup([undo, on("instagram", "77")], fiveLevels);
    expect(facts).toMatchObject({ interactions: 0, unmatchedUndoes: 0 });
  });

  test("and of several elsewhere none: it is unmatched, and counted", () => {
    const facts = rollup([undo, on("instagram", "77"), on("forum", "77")], fiveLevels);
    expect(facts).toMatchObject({ interactions: 2, unmatchedUndoes: 1 });
  });

  test("and what answers one means the one of its own platform first", () => {
    const acts = [
      on("facebook", "77", { kind: "ask", actor: "ann" }),
      on("instagram", "77", { kind: "ask", actor: "bob" }),
      on("instagram", "78", { kind: "reply", actorKind: "brand", inReplyTo: "77" }),
      on("instagram", "79", { kind: "reply", actor: "bob", inReplyTo: "78" }),
    ];
    expect(dialogue(acts)).toMatchObject({ threads: 2, bothWays: 1 });
    expect(dialogue(acts.slice(1))).toMatchObject({ threads: 1, bothWays: 1 });
  });
});
