import { build } from "esbuild";
import { expect, test } from "vitest";

const SOURCES = new URL("../../src/sources/", import.meta.url).pathname;

async function bundle(
  code: string,
): Promise<{ readonly text: string; readonly inputs: readonly string[] }> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: SOURCES, loader: "ts" },
    bundle: true,
    format: "esm",
    platform: "browser",
    minify: true,
    write: false,
    metafile: true,
  });
  const [output] = Object.values(metafile.outputs);
  const inputs = Object.entries(output?.inputs ?? {}).flatMap(([name, { bytesInOutput }]) =>
    bytesInOutput > 0 ? [name] : [],
  );
  return { text: outputFiles[0]?.text ?? "", inputs };
}

test("everything bundles for a browser, and no module of Node is asked for", async () => {
  const { text } = await bundle('export * from "./index.ts";');
  expect(text).not.toMatch(/(?:from|import)\s*\(?"node:/);
});

test("a check brings no zod, no CSV parser and no messages", async () => {
  const { inputs } = await bundle('export { checkInteractions } from "./index.ts";');
  expect(inputs.filter((name) => /zod|csv-parse|messages|calendar/.test(name))).toEqual([]);
});

test("a preset brings its own data only", async () => {
  const { text } = await bundle('export { facebookMetrics } from "./index.ts";');
  expect(text.length).toBeLessThan(1200);
});
