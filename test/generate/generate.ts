// `npm run generate` writes what follows from the files of `src`: read the diff afterwards.
// `npm run generate -- --check` writes nothing, names what is left to generate and fails if anything is.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { generated } from "./generated.ts";

const root = resolve(import.meta.dirname, "../..");
const check = process.argv.includes("--check");
let left = 0;
for await (const { path, text } of generated(root)) {
  const at = join(root, path);
  if (existsSync(at) && readFileSync(at, "utf8") === text) continue;
  console.log(check ? `left to generate: ${path}` : `written: ${path}`);
  if (check) left += 1;
  else writeFileSync(at, text);
}
if (left > 0) {
  console.log("Run npm run generate, and read the diff.");
  process.exitCode = 1;
}
