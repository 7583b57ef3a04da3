import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Consumer, makeConsumer } from "./consumer.ts";

const root = resolve(import.meta.dirname, "../..");
const compilers = {
  "TypeScript 7": join(root, "node_modules/@typescript/native/bin/tsc"),
  "TypeScript 6": join(root, "node_modules/typescript/bin/tsc6"),
};
const settings = ["--noEmit", "--strict", "--skipLibCheck", "false", "--target", "es2022"];
const library = ["--lib", "es2022,dom,dom.iterable,dom.asynciterable", "--typeRoots", "none"];

const TYPED = `
import { classify, fiveLevels, type LevelId, rollup } from "paliers";
import { check, interactionRecord } from "paliers/sources";
import * as stats from "paliers/stats";

const { accepted: [act] } = check([], interactionRecord);
const level: LevelId<typeof fiveLevels> | null = act ? classify(act, fiveLevels) : null;
const rows = rollup(act ? [act] : [], fiveLevels, { by: ["month"] });
const month: string | null | undefined = rows[0]?.group.month;
// @ts-expect-error a level that the taxonomy does not have
const wrong: "bronze" | null = level;
export const all: readonly unknown[] = [level, month, wrong, stats];
`;

let consumer: Consumer;
beforeAll(async () => {
  consumer = await makeConsumer();
});
afterAll(() => consumer.remove());

describe("the packed package", () => {
  test("holds what is built, and nothing else", () => {
    const top = new Set(consumer.files.map((path) => path.split("/")[0]));
    // npm adds the change log once there is one.
    top.delete("CHANGELOG.md");
    expect(top).toEqual(new Set(["LICENSE", "README.md", "dist", "package.json"]));
    const odd = consumer.files.filter(
      (path) => path.startsWith("dist/") && !/(?<!\.map)\.(?:js|d\.ts)$/.test(path),
    );
    expect(odd).toEqual([]);
    expect(consumer.files.filter((path) => /(?:^|\/)(?:test|src|examples)\//.test(path))).toEqual(
      [],
    );
  });

  test("runs no script on install and has three dependencies at most", () => {
    const manifest: Record<string, object | undefined> = JSON.parse(
      readFileSync(join(root, "package.json"), "utf8"),
    );
    const hooks = ["preinstall", "install", "postinstall", "prepare"];
    expect(Object.keys(manifest["scripts"] ?? {}).filter((name) => hooks.includes(name))).toEqual(
      [],
    );
    expect(Object.keys(manifest["dependencies"] ?? {})).toEqual(["commander", "csv-parse", "zod"]);
  });

  test("is imported by a module, and prints what every Node prints", async () => {
    copyFileSync(join(import.meta.dirname, "smoke.mjs"), join(consumer.folder, "smoke.mjs"));
    const { ok, output } = await consumer.run(process.execPath, "smoke.mjs");
    expect({ ok, output }).toMatchObject({ ok: true });
    await expect(output).toMatchFileSnapshot("smoke.golden.txt");
  });

  test("is required by CommonJS", async () => {
    copyFileSync(join(import.meta.dirname, "require.cjs"), join(consumer.folder, "require.cjs"));
    expect(await consumer.run(process.execPath, "require.cjs")).toEqual({ ok: true, output: "" });
  });

  describe.each(Object.entries(compilers))("has types for %s", (_name, compiler) => {
    test.each([
      ["bundler", "esnext", ["typed.ts"]],
      ["nodenext", "nodenext", ["typed.ts", "typed.cts"]],
    ])("with %s, %s", async (resolution, module, names) => {
      for (const name of names) writeFileSync(join(consumer.folder, name), TYPED);
      const flags = ["--module", module, "--moduleResolution", resolution, "--ignoreConfig"];
      const options = [...settings, ...library, ...flags, ...names];
      const outcome = await consumer.run(process.execPath, compiler, ...options);
      expect(outcome).toEqual({ ok: true, output: "" });
    });
  });
});
