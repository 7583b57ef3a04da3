// Writes what follows from the files of `src`: the entries. `npm run generate`, then read the diff.
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { ENTRIES, entryText } from "./entry-text.ts";
import { withProblemTables } from "./problem-table.ts";
import { publicNames } from "./public-names.ts";

const root = resolve(import.meta.dirname, "../..");
const src = join(root, "src");
const names = publicNames(src);
for (const entry of ENTRIES) writeFileSync(join(src, entry.path), entryText(entry, names));
execFileSync("npx", ["biome", "format", "--write", ...ENTRIES.map(({ path }) => `src/${path}`)], {
  cwd: root,
  stdio: "ignore",
});
const sources = join(root, "docs/sources.md");
writeFileSync(sources, withProblemTables(readFileSync(sources, "utf8")));
