import { expect, test } from "vitest";
import { resolveActors } from "../../src/index.ts";

// github.com/rudderlabs/rudder-transformer/issues/1180; github.com/umami-software/umami/issues/4512;
// github.com/rybbit-io/rybbit/issues/1098: whose a device or a cookie is depends on the time; one name for all
// its acts gives a person the deeds of another. One tablet at the counter: Ann's until noon, Bob's after it.
// By hand: the first act is Ann's, the second Bob's; nobody merges them.
const channel = { platform: "shop", ownership: "owned" } as const;
const acts = [9, 15].map((hour) => ({
  id: `${hour}`,
  at: Date.UTC(2026, 2, 2, hour),
  kind: "like",
  channel,
  actor: "tablet",
}));
const noon = Date.UTC(2026, 2, 2, 12);

test("a tablet is Ann's until noon and Bob's after it", () => {
  // The reported call gave a function; a mapping with times says the same (a function is refused, DESIGN §13).
  const { interactions, merged } = resolveActors(acts, [
    { from: "tablet", to: "ann", until: noon },
    { from: "tablet", to: "bob", at: noon },
  ]);
  expect(interactions.map(({ actor }) => actor)).toEqual(["ann", "bob"]);
  expect(merged).toEqual([]);
});

test("what is no mapping is refused, a function too", () => {
  const who = (() => "ann") as unknown as { readonly [account: string]: string };
  expect(() => resolveActors(acts, who)).toThrow(/invalid-input/);
});
