import { expect, test } from "vitest";
import { fiveLevels, type Interaction, interactionsPerPost, rollup } from "../../src/index.ts";

// Source: discourse/discourse#13282 (a deleted topic takes its posts along); kamp-us/phoenix#9280 decided that they stay.
// By hand: what hangs on the post goes with it (10 likes / 1 post = 10), or both stay (50 / 2 = 25). Never 50 / 1.
const channel = { platform: "facebook", ownership: "owned" } as const;
const at = (hour: number) => Date.UTC(2026, 2, 2, hour);
const post = (id: string, hour: number): Interaction => ({
  id,
  at: at(hour),
  kind: "post",
  channel,
  actorKind: "brand",
  content: { id },
});
const likes = (id: string, count: number, hour: number): Interaction => ({
  id: `likes:${id}`,
  at: at(hour),
  kind: "like",
  count,
  channel,
  content: { id },
});
const acts = [
  post("p1", 9),
  likes("p1", 40, 10),
  post("p2", 11),
  likes("p2", 10, 12),
  { ...post("p1", 13), id: "gone", undoes: "p1" },
];

test("a post that was taken back leaves neither side of a rate alone", () => {
  const facts = rollup(acts, fiveLevels);
  expect(interactionsPerPost(facts).value).toBe(25);
  expect(facts).toMatchObject({ published: 2, withdrawn: 1, interactions: 50 });
});

test("or both, where it is asked to be left out: its exposures go too", () => {
  const exposures = ["p1", "p2"].map((id) => ({
    at: at(14),
    channel,
    content: { id },
    reach: 100,
  }));
  const facts = rollup(acts, fiveLevels, { withdrawn: "exclude", exposures });
  expect(interactionsPerPost(facts).value).toBe(10);
  expect(facts).toMatchObject({ published: 1, withdrawn: 1, interactions: 10, reach: 100 });
});

test("unless it was published again", () => {
  const again = { ...post("p1", 15), id: "again" };
  const facts = rollup([...acts, again], fiveLevels, { withdrawn: "exclude" });
  expect(facts).toMatchObject({ published: 2, withdrawn: 1, interactions: 50 });
});
