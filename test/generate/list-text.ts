import { dirname, relative } from "node:path/posix";
import type { PublicName } from "./public-names.ts";

/** A list of the command: every published constant of one type, by the id that its users write. */
export interface CommandList {
  /** Below `src`. */
  readonly path: string;
  readonly constant: string;
  readonly about: string;
  readonly type: string;
}

/** Constants that come first wherever they are listed: the ladders for daily use. */
const FIRST = ["fiveLevels", "fourLevels"];

/** The lists of what `--taxonomy` and `--preset` know by name. */
export const LISTS: readonly CommandList[] = [
  {
    path: "cli/shipped-taxonomies.ts",
    constant: "SHIPPED_TAXONOMIES",
    about: "The taxonomies that `--taxonomy` knows by name.",
    type: "Taxonomy",
  },
  {
    path: "cli/presets.ts",
    constant: "PRESETS",
    about: "The presets that `--preset` knows by name.",
    type: "ExportPreset",
  },
];

/** The published constants of a type, those for daily use first, then by their files. */
export function membersOf(type: string, names: readonly PublicName[]): readonly PublicName[] {
  const all = names.filter(({ typed }) => typed === type);
  return [
    ...FIRST.flatMap((name) => all.filter((one) => one.name === name)),
    ...all.filter(({ name }) => !FIRST.includes(name)),
  ];
}

/** The text of a list. */
export function listText(list: CommandList, names: readonly PublicName[]): string {
  const { path, constant, about, type } = list;
  const members = membersOf(type, names);
  const from = (file: string) => relative(dirname(path), file);
  const imports = [
    ...members.map(({ name, path: file }) => ({ file, line: `import { ${name} } from` })),
    ...names
      .filter(({ name, isType }) => isType && name === type)
      .map(({ path: file }) => ({ file, line: `import type { ${type} } from` })),
  ];
  return [
    "// Written by `npm run generate` from what is published.",
    ...imports
      .sort((a, b) => (a.file < b.file ? -1 : 1))
      .map(({ file, line }) => `${line} "${from(file)}";`),
    "",
    `/** ${about} */`,
    `export const ${constant}: { readonly [id: string]: ${type} } = {`,
    ...members.map(({ name }) => `  [${name}.id]: ${name},`),
    "};",
    "",
  ].join("\n");
}
