import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Taxonomy } from "../../src/index.ts";
import { betweenMarks } from "./between-marks.ts";
import { ENTRIES, entryText } from "./entry-text.ts";
import { formatted } from "./formatted.ts";
import type { GeneratedFile } from "./generated-file.ts";
import { type House, houseTable } from "./house-table.ts";
import { kpiDocs } from "./kpi-docs.ts";
import { labelFile } from "./label-file.ts";
import { LISTS, listText, membersOf } from "./list-text.ts";
import { metricMakers } from "./metric-makers.ts";
import { publicNames } from "./public-names.ts";
import { taxonomyIndex } from "./taxonomy-index.ts";

/** The rooms and the rooms within: `kpi`, `kpi/reach`. */
const roomsOf = (src: string): readonly string[] =>
  readdirSync(src, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(src.length + 1)
        .replaceAll("\\", "/"),
    )
    .filter((room) => room.split("/").length <= 2)
    .sort((a, b) => (a < b ? -1 : 1));

/**
 * Everything in the tree that follows from the files of `src`, as it should stand there.
 *
 * What comes first is written before the rest is asked for: the pages of the taxonomies come in by
 * the entries, which are to be right by then.
 */
export async function* generated(root: string): AsyncGenerator<GeneratedFile> {
  const src = join(root, "src");
  const names = publicNames(src);
  const source = (below: string, text: string): GeneratedFile => {
    const path = `src/${below}`;
    return { path, text: formatted(root, path, text) };
  };
  const page = (path: string, name: string, part: string): GeneratedFile => ({
    path,
    text: betweenMarks(readFileSync(join(root, path), "utf8"), name, part),
  });

  for (const entry of ENTRIES) yield source(entry.path, entryText(entry, names));
  for (const list of LISTS) yield source(list.path, listText(list, names));
  const { errorPage } = await import("./error-page.ts");
  yield { path: "docs/errors.md", text: errorPage(src) };

  const { withProblemTables } = await import("./problem-table.ts");
  const sources = readFileSync(join(root, "docs/sources.md"), "utf8");
  yield { path: "docs/sources.md", text: withProblemTables(sources) };

  const ids = [...metricMakers().keys()];
  for (const path of ["metric/labels/en.ts", "metric/labels/fr.ts"])
    yield source(path, labelFile(readFileSync(join(src, path), "utf8"), ids));
  const { kpiPage } = await import("./kpi-page.ts");
  const kpis = readFileSync(join(root, "docs/kpis.md"), "utf8");
  yield { path: "docs/kpis.md", text: kpiPage(kpis, kpiDocs()) };

  const { house }: { readonly house: House } = createRequire(import.meta.url)(
    join(root, ".dependency-cruiser.cjs"),
  );
  yield page("docs/CONTRIBUTING.md", "the house", houseTable(house, roomsOf(src)));

  const { levelTable } = await import("./level-table.ts");
  const shipped: { readonly name: string; readonly taxonomy: Taxonomy }[] = [];
  for (const { name, path } of membersOf("Taxonomy", names)) {
    const file: { readonly [name: string]: Taxonomy | undefined } = await import(join(src, path));
    const taxonomy = file[name];
    if (taxonomy !== undefined) shipped.push({ name, taxonomy });
  }
  yield page("docs/taxonomies/README.md", "the taxonomies", taxonomyIndex(shipped));
  for (const { taxonomy } of shipped) {
    yield { path: `docs/taxonomies/${taxonomy.id}.table.md`, text: levelTable(taxonomy) };
  }
}
