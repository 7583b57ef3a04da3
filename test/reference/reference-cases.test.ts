import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { compare } from "./compare.ts";
import { problemsOf, readCases } from "./reference-case.ts";
import { runCase } from "./run-case.ts";

const folder = new URL("cases/", import.meta.url);
const topics = readdirSync(folder).filter((name) => name.endsWith(".json"));

describe("the reference cases", () => {
  test("are all here", () => {
    expect(topics.length).toBeGreaterThanOrEqual(13);
    const all = topics.flatMap((topic) => readCases(new URL(topic, folder)));
    expect(all.length).toBeGreaterThanOrEqual(331);
  });

  // Those whose function the library does not have yet wait for it.
  const cases = topics.flatMap((topic) =>
    readCases(new URL(topic, folder))
      .filter((one) => problemsOf(one)[0] !== "no adapter")
      .map((one) => [topic.replace(".json", ""), one.name, one] as const),
  );
  test.each(cases)("%s: %s", (_topic, _name, one) => {
    expect(problemsOf(one)).toEqual([]);
  });
});

describe("a reference case", () => {
  test("fails when a number is off, missing or no number", () => {
    expect(compare({ a: 1 }, { a: 1.1 }, { rel: 0.05 })).toEqual(["$.a: expected 1, got 1.1"]);
    expect(compare({ a: 1 }, {})).toEqual(["$.a: missing"]);
    expect(compare({ a: 1 }, { a: Number.NaN }, { abs: 9 })).toEqual(["$.a: expected 1, got NaN"]);
    expect(compare([1, 2], [1])).toEqual(["$: expected a list of 2"]);
    expect(compare("Infinity", 5)).toEqual(["$: expected Infinity, got 5"]);
    expect(compare({ a: null }, { a: 0 })).toEqual(["$.a: expected null, got 0"]);
  });

  test("passes within its tolerance, and takes an absent field for null", () => {
    expect(compare({ a: 100, b: null }, { a: 101 }, { rel: 0.01 })).toEqual([]);
    expect(compare({ a: [1, { b: "x" }] }, new Map([["a", [1, { b: "x" }]]]))).toEqual([]);
    expect(compare({ a: "Infinity" }, { a: Number.POSITIVE_INFINITY })).toEqual([]);
    expect(compare(JSON.parse('{"__proto__":1}'), {})).toEqual(["$.__proto__: missing"]);
  });

  test("of a published function needs no adapter: it gives the arguments", () => {
    const median = { name: "middle", fn: "median", inputs: { args: [[3, 1, 2]] } as never };
    expect(problemsOf({ ...median, expected: { value: 2 } })).toEqual([]);
    expect(problemsOf({ ...median, expected: { value: 3 } })).toEqual([
      "$.value: expected 3, got 2",
    ]);
  });

  test("of an unknown function has no answer", () => {
    // @ts-expect-error no inputs fit a function that nobody knows
    expect(runCase("toString", {})).toBeNull();
  });
});
