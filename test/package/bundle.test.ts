import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { ERROR_CODES } from "../../src/util/error-code.ts";
import { bundleCost } from "./bundle-cost.ts";
import { wordsOf } from "./words-of.ts";

const dist = resolve(import.meta.dirname, "../../dist");

describe("an import from the main entry", () => {
  const kept = (names: string) =>
    `import { ${names} } from "paliers"; globalThis.kept = [${names}];`;

  test.each([
    // About 130 bytes of it say in one line, as a PaliersError, what was given instead of facts.
    ["one KPI", kept("engagementRateByReach"), 515],
    // 130 bytes of it say what is wrong with an act or a taxonomy that is none.
    ["a taxonomy and its classification", kept("fiveLevels, classify"), 830],
    // About 1,330 bytes go to the calendar (hours, ISO weeks, any time zone), 1,210 to counting, 690 to
    // what refuses wrong options with the nearest word, 650 to groups and their gaps, 540 to followers
    // and reach, 470 each to facts and to ids, copies and undoes, 370 to kinds and families, 190 to sums
    // that no order changes; 640 refuse unknown options, rows that are no acts, words that no list has.
    ["the rollup in memory", kept("rollup"), 8600],
  ])("costs little: %s", async (_what, code, most) => {
    const { gzip, inputs } = await bundleCost(code);
    expect(inputs.filter((path) => path.includes("node_modules"))).toEqual([]);
    expect(gzip).toBeGreaterThan(0);
    expect(gzip).toBeLessThanOrEqual(most);
  });

  test.each(["paliers", "paliers/stats", "paliers/sources"])(
    "costs nothing unused: %s",
    async (entry) => {
      expect((await bundleCost(`import "${entry}";`)).code).toBe("");
      expect((await bundleCost(`import * as all from "${entry}";`)).code).toBe("");
    },
  );

  test.each(["defineTaxonomy", "deriveTaxonomy", "defineKinds"])(
    "costs nothing where a definition is made and not used: %s",
    (name) => {
      // The mark by which bundlers drop such a call; minifying the build would lose it.
      const marked = `// @__NO_SIDE_EFFECTS__\nfunction ${name}(`;
      const built = readdirSync(dist).filter((path) => path.endsWith(".js"));
      const holders = built.filter((path) =>
        readFileSync(join(dist, path), "utf8").includes(marked),
      );
      expect(holders).toHaveLength(1);
    },
  );
});

describe("an import from paliers/impact", () => {
  // A word that only this model has in its code.
  const marks = {
    firstTouch: "first-touch",
    lastTouch: "last-touch",
    linearTouch: '"linear"',
    positionTouch: '"position"',
    timeDecayTouch: "time-decay",
    markovAttribution: "markov",
    shapleyAttribution: "shapley",
    codedAttribution: '"coded"',
  } as const;

  test.each(Object.keys(marks))("brings no other model: %s", async (name) => {
    const { code } = await bundleCost(
      `import { ${name} } from "paliers/impact"; globalThis.kept = ${name};`,
    );
    const found = Object.entries(marks).flatMap(([model, mark]) =>
      code.includes(mark) ? [model] : [],
    );
    expect(found).toEqual([name]);
  });
});

describe("the main entry", () => {
  test.each(["index.js", "index.d.ts"])(
    "knows no goal, no conversion and no package: %s",
    (name) => {
      const { words, packages, files } = wordsOf(join(dist, name));
      expect([...packages]).toEqual([]);
      // One list holds the codes of every room's errors, as a type: it is no code of theirs.
      const codes: readonly string[] = name.endsWith(".d.ts") ? ERROR_CODES : [];
      const others = [...words].filter((word) => !codes.includes(word));
      expect(others.filter((word) => /goal|conversion|\bzod\b/i.test(word))).toEqual([]);
      // The reader itself did read.
      expect(words).toContain("fiveLevels");
      expect(files.size).toBeGreaterThanOrEqual(1);
    },
  );

  test("runs where there is nothing but the language", async () => {
    const { code } = await bundleCost(
      `import { classify, fiveLevels } from "paliers";
       const channel = { platform: "shop", ownership: "owned" };
       globalThis.level = classify({ kind: "review", channel }, fiveLevels);`,
      "iife",
    );
    const world: { level?: unknown } = {};
    runInNewContext(code, world);
    expect(world.level).toBe("feedback");
  });

  test("and the other entries for browsers hold no module of Node", async () => {
    const { code } = await bundleCost(
      `import * as sources from "paliers/sources";
       import * as stats from "paliers/stats";
       globalThis.kept = [sources, stats];`,
    );
    expect(code).not.toMatch(/["']node:|\brequire\(/);
  });
});
