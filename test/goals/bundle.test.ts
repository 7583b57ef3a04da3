import { build } from "esbuild";
import { expect, test } from "vitest";

const GOALS = new URL("../../src/goals/", import.meta.url).pathname;

async function bundle(code: string): Promise<{ bytes: number; rooms: readonly string[] }> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: GOALS, loader: "ts" },
    bundle: true,
    format: "esm",
    platform: "browser",
    minify: true,
    write: false,
    metafile: true,
  });
  const [output] = Object.values(metafile.outputs);
  const rooms = Object.entries(output?.inputs ?? {}).flatMap(([name, { bytesInOutput }]) =>
    bytesInOutput > 0 && name !== "<stdin>"
      ? [/src\/([a-z]+(?:\/outcome)?)\//.exec(name)?.[1] ?? name]
      : [],
  );
  return { bytes: outputFiles[0]?.text.length ?? 0, rooms: [...new Set(rooms)].sort() };
}

test("the whole entry knows no interaction's rollup, level, KPI or check", async () => {
  const { rooms } = await bundle(
    'import * as goals from "./index.ts"; globalThis.kept = { ...goals };',
  );
  expect(rooms).toEqual(["calendar", "goals", "model", "model/outcome", "stats", "util"]);
});

test("success brings itself only", async () => {
  const { bytes, rooms } = await bundle('export { success } from "./index.ts";');
  expect(rooms).toEqual(["goals", "util"]);
  expect(bytes).toBeLessThan(2200);
});

test("money brings its currencies, no calendar and no mathematics", async () => {
  const { rooms } = await bundle('export { money } from "./index.ts";');
  expect(rooms).toEqual(["model/outcome", "util"]);
});
