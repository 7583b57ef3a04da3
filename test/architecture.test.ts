import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { doorProblems } from "./architecture/door-problems.ts";
import { importProblems } from "./architecture/import-problems.ts";
import { sourceProblems } from "./architecture/source-problems.ts";

const root = resolve(import.meta.dirname, "..");
const files = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".ts"))
  .map((path) => `src/${path}`)
  .sort();

describe("the rooms of the house", () => {
  test("import each other only as the table says", async () => {
    expect(await importProblems({})).toEqual([]);
  });

  describe("are guarded: a planted import is refused", () => {
    // All are planted at once, in one copy of src; each must be named.
    const planted = {
      "src/goals/planted.ts": `
        import type { Facts } from "../rollup/facts.ts";
        export type Planted = Facts;`,
      "src/kpi/planted-type.ts": `
        import type { Planted } from "../goals/planted.ts";
        export type Wrong = Planted;`,
      "src/taxonomy/planted.ts": `
        import { planted } from "../kpi/planted.ts";
        export const wrong: number = planted;`,
      "src/kpi/planted.ts": `export const planted: number = 1;`,
      "src/rollup/planted.ts": `
        import * as z from "zod/mini";
        export const wrong: unknown = z.string();`,
      "src/sources/planted.ts": `
        import { Command } from "commander";
        export const wrong: unknown = Command;`,
      "src/people/planted.ts": `
        import { parse } from "csv-parse/sync";
        export const wrong: unknown = parse;`,
      "src/charts/planted.ts": `
        import ts from "typescript";
        export const wrong: unknown = ts;`,
      "src/report/planted.ts": `
        import { readFileSync } from "node:fs";
        export const wrong: unknown = readFileSync;`,
      "src/stats/planted.ts": `
        import { there } from "./planted-there.ts";
        export const here: () => number = () => there() + 1;`,
      "src/stats/planted-there.ts": `
        import { here } from "./planted.ts";
        export const there: () => number = () => here() + 1;`,
      "src/model/outcome/planted.ts": `export interface Planted { readonly id: string }`,
      "src/people/planted-outcome.ts": `
        import type { Planted } from "../model/outcome/planted.ts";
        export type Wrong = Planted;`,
      "src/impact/planted.ts": `
        import type { Facts } from "../index.ts";
        export type Wrong = Facts;`,
      "src/util/planted.ts": `
        import type { Kind } from "../model/kind.ts";
        export type Wrong = Kind;`,
      "src/attic/planted.ts": `
        import type { Kind } from "../model/kind.ts";
        export type Wrong = Kind;`,
      "src/calendar/planted.ts": `
        import { nobody } from "./nobody-wrote-this.ts";
        export const wrong: unknown = nobody;`,
      "src/people/levels/planted.ts": `
        import type { Planted } from "../answers/planted.ts";
        export type Wrong = Planted;`,
      "src/people/answers/planted.ts": `export interface Planted { readonly id: string }`,
      "src/goals/planted-ground.ts": `
        import type { Goal } from "./target/goal.ts";
        export type Wrong = Goal;`,
      "src/kpi/attic/planted.ts": `
        import type { Kind } from "../../model/kind.ts";
        export type Wrong = Kind;`,
      "src/metric/planted.ts": `
        import type { Facts } from "../rollup/facts.ts";
        export type Wrong = Facts;`,
      "src/index.ts": `
        export { success } from "./goals/planted-success.ts";
        export { far } from "./kpi/planted-far.ts";`,
      "src/goals/planted-success.ts": `export const success: number = 1;`,
      "src/kpi/planted-far.ts": `
        import type { Planted } from "../model/outcome/planted.ts";
        export const far: Planted = { id: "" };`,
    };
    let problems: readonly string[] = [];
    beforeAll(async () => {
      problems = await importProblems(planted);
    });

    test.each([
      ["a type of goals in kpi", "room-kpi: src/kpi/planted-type.ts -> src/goals/planted.ts"],
      ["facts in goals", "room-goals: src/goals/planted.ts -> src/rollup/facts.ts"],
      ["a kpi in taxonomy", "room-taxonomy: src/taxonomy/planted.ts -> src/kpi/planted.ts"],
      ["a word of the model in util", "room-util: src/util/planted.ts -> src/model/kind.ts"],
      ["zod in rollup", "package-zod: src/rollup/planted.ts -> "],
      ["the parser of commands in sources", "package-commander: src/sources/planted.ts -> "],
      ["the CSV parser in people", "package-csv-parse: src/people/planted.ts -> "],
      ["a package that is in no line of the table", "known-package: src/charts/planted.ts -> "],
      ["a module of Node in report", "node-modules-of-node: src/report/planted.ts -> fs"],
      ["a circle", "no-cycle: src/stats/planted"],
      ["an outcome in people", "outcome: src/people/planted-outcome.ts -> src/model/outcome/"],
      ["an index", "no-index: src/impact/planted.ts -> src/index.ts"],
      ["facts in metric", "room-metric: src/metric/planted.ts -> src/rollup/facts.ts"],
      [
        "answers in levels",
        "room-people-levels: src/people/levels/planted.ts -> src/people/answers/",
      ],
      ["a room in its ground", "ground-goals: src/goals/planted-ground.ts -> src/goals/target/"],
      ["a room within that nobody knows", "known-room-kpi: src/kpi/attic/planted.ts -> "],
      ["a room that nobody knows", "known-room: src/attic/planted.ts -> "],
      ["a file that does not exist", "resolvable: src/calendar/planted.ts -> "],
      ["goals in the main entry", "main-entry: src/index.ts -> src/goals/planted-success.ts"],
      ["an outcome far behind the main entry", "main-entry-is-pure: src/index.ts -> src/model/o"],
    ])("%s", (_what, expected) => {
      expect(problems.filter((problem) => problem.startsWith(expected))).not.toEqual([]);
    });
  });
});

describe("the doors of the house", () => {
  const entries = files.filter((path) => path.endsWith("/index.ts"));
  const tests = readdirSync(join(root, "test"), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts") && !path.includes("node_modules"))
    .map((path) => `test/${path}`);

  test("are where tests come in: what an entry publishes is imported from it", () => {
    const problems = tests.flatMap((path) =>
      doorProblems(path, readFileSync(join(root, path), "utf8"), entries),
    );
    expect(problems).toEqual([]);
  });

  test("are guarded: a test that goes past one is named", () => {
    const text = 'import { classify } from "../../src/taxonomy/classify.ts";';
    expect(doorProblems("test/kpi/a.test.ts", text, entries)).toEqual([
      "test/kpi/a.test.ts imports classify past its entry, from src/taxonomy/classify.ts",
    ]);
  });
});

describe("the files of the house", () => {
  test("export one value each, under its name, and read no clock, chance or locale", () => {
    const problems = files.flatMap((path) =>
      sourceProblems(path, readFileSync(join(root, path), "utf8")),
    );
    expect(problems).toEqual([]);
  });

  test.each([
    ["two values", "src/kpi/a.ts", "export const a = 1;\nexport function b() {}", "2 values: a, b"],
    ["another name", "src/kpi/reach.ts", "export const frequency = 1;", "belongs in frequency.ts"],
    ["a maker alone", "src/a/b.ts", "export const createB = 1;", "belongs in create-b.ts"],
    ["everything of a file", "src/index.ts", 'export * from "./kpi/a.ts";', "exports everything"],
    ["a name without its end", "src/kpi/a.ts", 'import { b } from "./b.js";', 'imports "./b.js"'],
    ["the clock", "src/kpi/a.ts", "export const a = () => Date.now();", "calls Date.now()"],
    ["today", "src/kpi/a.ts", "export const a = () => new Date();", "calls new Date()"],
    ["chance", "src/kpi/a.ts", "export const a = () => Math.random();", "calls Math.random()"],
    ["the order of a locale", "src/kpi/a.ts", '"b".localeCompare("a");', "uses localeCompare"],
    ["the numbers of a locale", "src/kpi/a.ts", "(1).toLocaleString();", "uses toLocaleString"],
  ])("may not hold %s", (_what, path, text, expected) => {
    expect(sourceProblems(path, text).join("\n")).toContain(expected);
  });

  test.each([
    ["src/model/actor-kind.ts", "export const ACTOR_KINDS = [];"],
    ["src/model/family.ts", "export const FAMILIES = [];"],
    ["src/rollup/tally.ts", "export interface Tally {}\nexport function createTally(): Tally {}"],
    ["src/util/paliers-error.ts", "export class PaliersError extends Error {}"],
    ["src/calendar/day-of.ts", "export const dayOf = (at: number) => new Date(at).getUTCDay();"],
    ["src/kpi/reach.ts", "// Date.now() is never called\nexport function reach(): void {}"],
    [
      "src/a.ts",
      "export function a(x: 1): 1;\nexport function a(x: 2): 2;\nexport function a() {}",
    ],
  ])("may be %s: %s", (path, text) => {
    expect(sourceProblems(path, text)).toEqual([]);
  });
});
