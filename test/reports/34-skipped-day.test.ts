import { expect, test } from "vitest";
import { activePeople } from "../../src/index.ts";

// Places that crossed the date line left out a civil day (Samoa and Tokelau 2011, Kwajalein 1993).
// Samoa had no 30 December 2011.
const channel = { platform: "forum", ownership: "owned" } as const;
const acts = [
  ["ann", "2011-12-29T12:00-10:00"],
  ["bob", "2011-12-31T12:00+14:00"],
  ["cid", "2012-01-01T12:00+14:00"],
].map(([actor = "", at = ""]) => ({
  id: actor,
  at: Date.parse(at),
  kind: "read",
  channel,
  actor,
}));

test("a day that did not exist makes nobody a row late", () => {
  const { rows } = activePeople(acts, { window: "1d", calendar: { timeZone: "Pacific/Apia" } });
  // Rows have a `key` since 0.2, where the reported call read `day`.
  expect(rows.map(({ key, active }) => [key, active])).toEqual([
    ["2011-12-29", 1],
    ["2011-12-31", 1],
    ["2012-01-01", 1],
  ]);
  expect(rows.map(({ inWindow }) => inWindow)).toEqual([1, 1, 1]);
});
