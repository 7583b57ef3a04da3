import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { betweenMarks } from "./between-marks.ts";
import { entryText } from "./entry-text.ts";
import { formatted } from "./formatted.ts";
import { generated } from "./generated.ts";
import { houseTable } from "./house-table.ts";
import { listText, membersOf } from "./list-text.ts";
import { publicNames } from "./public-names.ts";
import { taxonomyIndex } from "./taxonomy-index.ts";

const root = resolve(import.meta.dirname, "../..");

test("nothing is left to generate: what follows from src stands in the tree", async () => {
  const left: string[] = [];
  const paths: string[] = [];
  for await (const { path, text } of generated(root)) {
    paths.push(path);
    const at = join(root, path);
    if (!existsSync(at) || readFileSync(at, "utf8") !== text) left.push(path);
  }
  expect(left, "run npm run generate, and read the diff").toEqual([]);
  expect(paths).toEqual(
    expect.arrayContaining([
      "src/index.ts",
      "src/goals/index.ts",
      "src/cli/presets.ts",
      "src/cli/shipped-taxonomies.ts",
      "docs/CONTRIBUTING.md",
      "docs/taxonomies/README.md",
      "docs/taxonomies/five-levels.table.md",
    ]),
  );
});

describe("a name is published", () => {
  const src = mkdtempSync(join(tmpdir(), "paliers-names-"));
  afterAll(() => rmSync(src, { recursive: true }));
  writeFileSync(
    join(src, "share.ts"),
    [
      "/** A part of a whole.\n * @public\n */",
      "export interface Share { readonly part: number }",
      "/** Says what share it is.\n * @public\n */",
      "export function share(part: 1): Share;",
      "/** Says what share it is.\n * @public\n */",
      "export function share(part: 2): Share;",
      "export function share(part: number): Share { return { part }; }",
      "/** Half.\n * @public\n */",
      "export const HALF: Share = { part: 0.5 };",
      "/** Nobody outside needs it. */",
      "export const QUARTER: Share = { part: 0.25 };",
      "/** Not exported.\n * @public\n */",
      "const hidden = 1;",
    ].join("\n"),
  );
  const names = publicNames(src);

  test("when it is exported and its comment says so, once when it is overloaded", () => {
    expect(names).toEqual([
      { name: "Share", path: "share.ts", isType: true },
      { name: "share", path: "share.ts", isType: false },
      { name: "HALF", path: "share.ts", isType: false, typed: "Share" },
    ]);
  });

  test("from the tree as it stands", () => {
    const all = publicNames(join(root, "src")).map(({ name }) => name);
    expect(all).toEqual(expect.arrayContaining(["classify", "Interaction", "wilsonInterval"]));
    expect(all).not.toContain("didYouMean");
  });
});

describe("the text of an entry", () => {
  const about = "The entry `planted`.";
  const names = [
    { name: "Rate", path: "kpi/reach/rate.ts", isType: true },
    { name: "rate", path: "kpi/reach/rate.ts", isType: false },
    { name: "money", path: "model/outcome/money.ts", isType: false },
    { name: "kind", path: "model/kind.ts", isType: false },
  ];

  test("names room by room, types apart, each from its own file", () => {
    const text = entryText({ path: "index.ts", about, rooms: ["model", "kpi"] }, names);
    expect(text.split("\n").slice(2)).toEqual([
      "",
      "// model",
      'export { kind } from "./model/kind.ts";',
      "",
      "// kpi/reach",
      'export type { Rate } from "./kpi/reach/rate.ts";',
      'export { rate } from "./kpi/reach/rate.ts";',
      "",
    ]);
  });

  test("keeps the outcomes of the model for the entry that asks for them", () => {
    const text = entryText({ path: "goals/index.ts", about, rooms: ["model/outcome"] }, names);
    expect(text).toContain('export { money } from "../model/outcome/money.ts";');
    expect(text).not.toContain("kind");
  });

  test("takes a name of another room along when the entry speaks of it", () => {
    const entry = { path: "impact/index.ts", about, rooms: ["impact"], also: ["kind"] };
    expect(entryText(entry, names)).toContain('export { kind } from "../model/kind.ts";');
  });
});

test("a generated source is formatted as every other", () => {
  expect(formatted(root, "src/long.ts", "export   const A={\na:1}")).toBe(
    "export const A = {\n  a: 1,\n};\n",
  );
});

describe("a list of the command", () => {
  const named = (name: string, path: string) => ({ name, path, isType: false, typed: "Taxonomy" });
  const names = [
    named("cobra", "taxonomies/acts/cobra.ts"),
    named("fourLevels", "taxonomies/acts/four-levels.ts"),
    { name: "kitten", path: "impact/kitten.ts", isType: false, typed: "Kitten" },
    { name: "Taxonomy", path: "taxonomy/taxonomy.ts", isType: true },
  ];

  test("holds every published constant of its type, those for daily use first", () => {
    expect(membersOf("Taxonomy", names).map(({ name }) => name)).toEqual(["fourLevels", "cobra"]);
  });

  test("imports each from its file and gives it by its id", () => {
    const list = { path: "cli/all.ts", constant: "ALL", about: "All.", type: "Taxonomy" };
    expect(listText(list, names).split("\n").slice(1)).toEqual([
      'import { cobra } from "../taxonomies/acts/cobra.ts";',
      'import { fourLevels } from "../taxonomies/acts/four-levels.ts";',
      'import type { Taxonomy } from "../taxonomy/taxonomy.ts";',
      "",
      "/** All. */",
      "export const ALL: { readonly [id: string]: Taxonomy } = {",
      "  [fourLevels.id]: fourLevels,",
      "  [cobra.id]: cobra,",
      "};",
      "",
    ]);
  });
});

describe("the map of the house", () => {
  const house = {
    MAY_IMPORT: { model: [], kpi: ["model"], cli: ["model", "kpi"] },
    WITHIN: { kpi: { reach: [], posts: ["reach"] } },
  };
  const questions = { model: "Which words?", kpi: "Which rates?", "kpi/posts": "Per post?" };

  test("shows the rooms that there are, what each answers and what it may import", () => {
    expect(
      houseTable(house, ["kpi", "kpi/posts", "model"], questions).split("\n").slice(2),
    ).toEqual([
      "| **model** | Which words? | nothing |",
      "| **kpi** | Which rates? | model |",
      "| kpi/posts | Per post? | as kpi, kpi/reach |",
    ]);
  });

  test("asks for the question of a new room", () => {
    expect(() => houseTable(house, ["cli"], questions)).toThrow("src/cli needs its question");
  });
});

describe("a page with a generated part", () => {
  test("keeps what a person wrote around it", () => {
    const page = "Above.\n<!-- generated: it -->\nold\n<!-- end of it -->\nBelow.\n";
    const made = "Above.\n<!-- generated: it -->\n\nnew\n\n<!-- end of it -->\nBelow.\n";
    expect(betweenMarks(page, "it", "new")).toBe(made);
    expect(betweenMarks(made, "it", "new")).toBe(made);
  });

  test("is refused without its marks", () => {
    expect(() => betweenMarks("Above.\n", "it", "new")).toThrow("marked as it");
  });

  test("tells many levels by their number and their ends", () => {
    const level = (id: string) => ({ id, label: { en: id }, when: [] });
    const few = { id: "few", version: 1, levels: ["A", "B"].map(level) };
    const many = { id: "many", version: 1, levels: "ABCDEFGHI".split("").map(level) };
    const shipped = [
      { name: "few", taxonomy: few },
      { name: "many", taxonomy: many },
    ];
    expect(taxonomyIndex(shipped).split("\n").slice(2)).toEqual([
      "| `few` | A, B | [few](few.md) | [table](few.table.md) |",
      "| `many` | 9, from A to I | [many](many.md) | [table](many.table.md) |",
    ]);
  });
});
