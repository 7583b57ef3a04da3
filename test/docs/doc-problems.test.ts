import { describe, expect, test } from "vitest";
import { commentProblems, docProblems, entries } from "./doc-problems.ts";

describe("the comments of what is published", () => {
  test("begin with a sentence and hold one example that says what comes out", () => {
    expect(docProblems()).toEqual([]);
  });

  test("are read through every entry", () => {
    expect([...entries().keys()]).toEqual(
      expect.arrayContaining(["paliers", "paliers/sources", "paliers/stats"]),
    );
  });

  const good = [
    "/**",
    " * Half of a number.",
    " *",
    " * @example",
    " * ```ts",
    ' * import { half } from "paliers";',
    " *",
    " * half(4); // => 2",
    " * ```",
    " */",
    "export function half(x: number): number { return x / 2; }",
  ].join("\n");

  test.each([
    ["a good comment", good, []],
    ["no sentence", good.replace(" * Half of a number.", " *"), ["has no first sentence"]],
    ["no result", good.replace(" // => 2", ""), ["says no result"]],
    [
      "another entry",
      good.replace('"paliers"', '"paliers/stats"'),
      ['does not show its import from "paliers"'],
    ],
    [
      "a second example",
      good.replace(" */", " * @example\n * ```ts\n * ```\n */"),
      ["has 2 examples"],
    ],
  ])("are judged: %s", (_what, text, problems) => {
    expect(commentProblems("half", "paliers", text)).toEqual(problems);
  });
});
