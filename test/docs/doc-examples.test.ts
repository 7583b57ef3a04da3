import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { type Checked, checkExamples } from "./check-examples.ts";
import { docExamples, documentedFiles } from "./doc-examples.ts";

const root = resolve(import.meta.dirname, "../..");

describe("the examples of README, docs and comments", () => {
  const examples = documentedFiles().flatMap((path) =>
    docExamples(path, readFileSync(join(root, path), "utf8")),
  );
  let checked: Checked = { types: [], runs: {} };
  beforeAll(async () => {
    checked = await checkExamples("all", examples);
  });

  test("exist", () => {
    expect(examples.length).toBeGreaterThan(20);
  });

  test("compile against the built package", () => {
    expect(checked.types).toEqual([]);
  });

  test.each(examples.filter(({ run }) => run).map(({ where }) => where))("%s runs", (where) => {
    expect(checked.runs).toHaveProperty([where], null);
  });
});

describe("an example that lies", () => {
  const page = (...rows: readonly string[]) =>
    ["Text.", "", "```ts", ...rows, "```", ""].join("\n");
  const classify = 'import { classify, fiveLevels } from "paliers";';
  const like = '{ kind: "like", channel: { platform: "x", ownership: "owned" } }';
  const pages = {
    "wrong-value.md": page(classify, `classify(${like}, fiveLevels); // => "reading"`),
    "wrong-constant.md": page(classify, `const level = classify(${like}, fiveLevels); // => null`),
    "wrong-print.md": page("console.log(1 + 1); // => 3"),
    "wrong-below.md": page("1 + 1;", "// => 3"),
    "wrong-end.md": page("[1, 2]", "  .map((x) => x + 1); // => [2, 4]"),
    "negative-zero.md": page("-0; // => 0"),
    "wrong-type.md": page(classify, 'const level: "bronze" | null = classify;', "void level;"),
    "no-export.md": page('import { nobody } from "paliers";', "void nobody;"),
    "throws.md": page("JSON.parse('{');"),
    "right.md": page(
      classify,
      `const level = classify(${like}, fiveLevels);`,
      'level; // => "micro-interaction"',
      "console.log([level]); // => ['micro-interaction']",
      "await Promise.resolve(2); // => 2",
      "// A remark.",
      "({ a: [1] }.a); // => [1]",
      "[1, 2].map((x) => x * 2);",
      "// => [2, 4]",
    ),
    "comment.ts": `/**\n * Text.\n *\n * @example\n * \`\`\`ts\n * 1 + 1; // => 3\n * \`\`\`\n */`,
    "unrun.md": page("throw new Error('never');").replace("```ts", "```ts no-run"),
    "other.md": page("1; // => 2").replace("```ts", "```sh"),
  };
  let checked: Checked = { types: [], runs: {} };
  beforeAll(async () => {
    const examples = Object.entries(pages).flatMap(([path, text]) => docExamples(path, text));
    checked = await checkExamples("planted", examples);
  });

  test.each([
    "wrong-value.md:3",
    "wrong-constant.md:3",
    "wrong-print.md:3",
    "wrong-below.md:3",
    "wrong-end.md:3",
    "negative-zero.md:3",
    "comment.ts:5",
  ])("is caught: %s", (where) => {
    expect(checked.runs[where]).toContain("Expected values to be strictly deep-equal");
  });

  test("is caught when it throws or imports what is not there", () => {
    expect(checked.runs["throws.md:3"]).toContain("JSON");
    expect(checked.runs["no-export.md:3"]).toContain("nobody");
  });

  test("is caught by the compiler, on the line of the page", () => {
    const all = checked.types.join("\n");
    expect(all).toMatch(/wrong_type_md_L3\.ts\(5,7\): error TS2322/);
    expect(all).toMatch(/no_export_md_L3\.ts\(4,10\): error TS2305/);
    expect(all).not.toContain("right_md");
  });

  test("is none of those that tell the truth, or are not to be run", () => {
    expect(checked.runs["right.md:3"]).toBeNull();
    expect(checked.runs).not.toHaveProperty(["unrun.md:3"]);
    expect(checked.runs).not.toHaveProperty(["other.md:3"]);
  });

  test.each([
    ["alone", ["// => 3"], "1 of 1"],
    ["inside a block", ["if (1 > 0) {", "  1 + 1; // => 3", "}"], "1 of 1"],
    ["behind two prints", ["console.log(1, 2); // => 3"], "no value"],
    ["behind a pattern", ["const [a] = [1]; // => 1"], "no value"],
  ])("may not hide its promise where nobody checks it: %s", (_what, rows, expected) => {
    expect(docExamples("a.md", page(...rows))[0]?.code).toContain(`never = "${expected}`);
  });
});
