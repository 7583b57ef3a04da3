// Writes what follows from the files of `src`: the entries, the lines of the label files, the page of
// the KPIs. `npm run generate`, then read the diff.
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { ENTRIES, entryText } from "./entry-text.ts";
import { kpiDocs } from "./kpi-docs.ts";
import { labelFile } from "./label-file.ts";
import { metricMakers } from "./metric-makers.ts";
import { publicNames } from "./public-names.ts";

const root = resolve(import.meta.dirname, "../..");
const src = join(root, "src");
const names = publicNames(src);
for (const entry of ENTRIES) writeFileSync(join(src, entry.path), entryText(entry, names));

const LABELS = ["metric/labels/en.ts", "metric/labels/fr.ts"];
const ids = [...metricMakers().keys()];
for (const path of LABELS) {
  const file = join(src, path);
  writeFileSync(file, labelFile(readFileSync(file, "utf8"), ids));
}

// Read after they are written.
const { kpiPage } = await import("./kpi-page.ts");
const page = join(root, "docs/kpis.md");
writeFileSync(page, kpiPage(readFileSync(page, "utf8"), kpiDocs()));

const written = [...ENTRIES.map(({ path }) => path), ...LABELS].map((path) => `src/${path}`);
execFileSync("npx", ["biome", "format", "--write", ...written], { cwd: root, stdio: "ignore" });
