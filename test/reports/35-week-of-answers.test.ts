import { expect, test } from "vitest";
import { fiveLevels, type GroupFacts, type Interaction, rollup } from "../../src/index.ts";

// By hand: one answer of the brand in the second week, one act of a machine in the third.
test("a week in which the brand did nothing but answer keeps its answer", () => {
  const channel = { platform: "forum", ownership: "owned" } as const;
  const on = (day: number) => Date.UTC(2026, 2, day);
  const acts: readonly Interaction[] = [
    { id: "1", at: on(2), kind: "comment", channel, actor: "ann" },
    { id: "2", at: on(10), kind: "reply", channel, actorKind: "brand", inReplyTo: "1" },
    { id: "3", at: on(17), kind: "view", channel, actor: "bot", automated: true },
  ];
  const weeks = rollup(acts, fiveLevels, { by: ["week"] });
  const sum = (count: (facts: GroupFacts<string, "week">) => number) =>
    weeks.reduce((total, facts) => total + count(facts), 0);
  expect({
    brandReplies: sum((facts) => facts.brandReplies),
    automated: sum((facts) => facts.excluded.automated),
  }).toEqual({ brandReplies: 1, automated: 1 });
});
