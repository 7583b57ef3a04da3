// Writes what follows from the files of `src`: the entries and the page of errors. `npm run generate`, then read the diff.
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { ENTRIES, entryText } from "./entry-text.ts";
import { errorPage } from "./error-page.ts";
import { publicNames } from "./public-names.ts";

const root = resolve(import.meta.dirname, "../..");
const src = join(root, "src");
const names = publicNames(src);
for (const entry of ENTRIES) writeFileSync(join(src, entry.path), entryText(entry, names));
writeFileSync(join(root, "docs/errors.md"), errorPage(src));
execFileSync("npx", ["biome", "format", "--write", ...ENTRIES.map(({ path }) => `src/${path}`)], {
  cwd: root,
  stdio: "ignore",
});
