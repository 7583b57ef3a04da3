import { gzipSync } from "node:zlib";
import { build } from "esbuild";

export interface Cost {
  readonly code: string;
  readonly gzip: number;
  /** Files that end up in the bundle. */
  readonly inputs: readonly string[];
}

/** What an application pays for some imports: bundled for a browser, minified, compressed. */
export async function bundleCost(contents: string, format: "esm" | "iife" = "esm"): Promise<Cost> {
  const { metafile, outputFiles } = await build({
    stdin: { contents, resolveDir: import.meta.dirname },
    bundle: true,
    format,
    minify: true,
    platform: "browser",
    target: "es2022",
    metafile: true,
    write: false,
    logLevel: "silent",
  });
  const code = outputFiles.map(({ text }) => text).join("");
  const inputs = Object.values(metafile.outputs).flatMap((output) =>
    Object.entries(output.inputs)
      .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
      .map(([path]) => path),
  );
  return { code, gzip: code === "" ? 0 : gzipSync(code, { level: 9 }).length, inputs };
}
