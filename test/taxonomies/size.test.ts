import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";

/** What an app downloads for these imports. */
async function bundled(contents: string): Promise<string> {
  const root = new URL("../../", import.meta.url).pathname;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: "ts" },
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
  });
  return outputFiles.map(({ text }) => text).join("");
}

describe("the price of a taxonomy", () => {
  it("classifying by the five levels costs at most 840 bytes, its errors included", async () => {
    const code = await bundled(
      'export { classify } from "./src/taxonomy/classify.ts"; export { fiveLevels } from "./src/taxonomies/acts/five-levels.ts";',
    );
    expect(gzipSync(code, { level: 9 }).length).toBeLessThanOrEqual(840);
  });

  it("one taxonomy brings no other and no check", async () => {
    const code = await bundled('export { cobra } from "./src/taxonomies/acts/cobra.ts";');
    expect(code).toContain("contributing");
    expect(code).not.toContain("micro-interaction");
    expect(code).not.toContain("paliers ");
  });
});
