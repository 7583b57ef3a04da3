import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import build from "../../tsup.config.ts";

const root = resolve(import.meta.dirname, "../..");
const read = (path: string): unknown => JSON.parse(readFileSync(join(root, path), "utf8"));

describe("an entry", () => {
  // Every index of src is what users of one entry see.
  const rooms = readdirSync(join(root, "src")).filter((name) =>
    existsSync(join(root, "src", name, "index.ts")),
  );
  const sources = ["src/index.ts", ...rooms.map((room) => `src/${room}/index.ts`)].sort();

  test("is published with its types first", () => {
    const published = ["", ...rooms.map((room) => `/${room}`)].map((path) => [
      `.${path}`,
      { types: `./dist${path}/index.d.ts`, default: `./dist${path}/index.js` },
    ]);
    const { exports } = read("package.json") as { exports: Record<string, object> };
    expect(exports).toEqual({
      ...Object.fromEntries(published),
      "./package.json": "./package.json",
    });
    for (const target of Object.values(exports).filter((one) => typeof one === "object")) {
      expect(Object.keys(target)).toEqual(["types", "default"]);
    }
  });

  test("is built", () => {
    const { entry = {} } = build as { entry?: { readonly [name: string]: string } };
    expect(Object.values(entry)).toEqual(expect.arrayContaining(sources));
    for (const [name, source] of Object.entries(entry)) expect(source).toBe(`src/${name}.ts`);
  });

  test("is in the reference", () => {
    const { entryPoints } = read("typedoc.json") as { entryPoints: readonly string[] };
    expect([...entryPoints].sort((a, b) => (a < b ? -1 : 1))).toEqual(sources);
  });
});
