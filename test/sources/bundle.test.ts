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
  const { inputs } = await bundle('export { check, interactionRecord } from "./index.ts";');
  expect(inputs.filter((name) => /zod|csv-parse|messages|calendar/.test(name))).toEqual([]);
});

test("a definition brings the checks of no other kind of record", async () => {
  for (const name of ["interaction", "exposure", "conversion", "cost", "measurement"]) {
    const { inputs } = await bundle(`export { check, ${name}Record } from "./index.ts";`);
    expect(inputs.flatMap((path) => /records\/(.+)-record\.ts$/.exec(path)?.[1] ?? [])).toEqual([
      name,
    ]);
    // Money, with its currencies and their decimals, is for those that have some.
    const hasMoney = inputs.some((path) => path.includes("currency"));
    expect([name, hasMoney]).toEqual([name, name === "conversion" || name === "cost"]);
  }
});

test("a format brings no other format, and a list of fields no check", async () => {
  const ndjson = await bundle('export { readNdjson } from "./index.ts";');
  expect(ndjson.inputs.filter((name) => /zod|csv|messages/.test(name))).toEqual([]);
  const fields = await bundle('export { fieldsOf, measurementRecord } from "./index.ts";');
  expect(fields.inputs.filter((name) => /row-check|record-check|zod/.test(name))).toEqual([]);
});

test("a preset brings its own data only", async () => {
  const { text } = await bundle('export { facebookMetrics } from "./index.ts";');
  expect(text.length).toBeLessThan(1200);
});
