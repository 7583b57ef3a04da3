import { dirname, relative } from "node:path/posix";
import type { PublicName } from "./public-names.ts";

/** What one entry publishes. */
export interface Entry {
  /** `goals/index.ts`, below `src`. */
  readonly path: string;
  /** What its users read first. */
  readonly about: string;
  /** The folders whose public names it publishes, in this order; rooms within come along. */
  readonly rooms: readonly string[];
  /** Names of other rooms that its own signatures speak of. */
  readonly also?: readonly string[];
}

/** The entries: what an app imports from. `goals` alone publishes the outcomes of `model`. */
export const ENTRIES: readonly Entry[] = [
  {
    path: "index.ts",
    about:
      "The entry `paliers`: what was done, at which level, and what it amounts to. No goal, no zod.",
    rooms: [
      "util",
      "calendar",
      "model",
      "taxonomy",
      "taxonomies",
      "rollup",
      "metric",
      "kpi",
      "people",
    ],
  },
  {
    path: "goals/index.ts",
    about:
      "The entry `paliers/goals`: what engagement is for. It knows no interaction, no level and no KPI.",
    rooms: ["model/outcome", "goals"],
  },
  {
    path: "impact/index.ts",
    about:
      "The entry `paliers/impact`: the one place where engagement and what it is for meet. All of it is association, never cause.",
    rooms: ["impact"],
  },
  {
    path: "stats/index.ts",
    about:
      "The entry `paliers/stats`: the mathematics. It knows no word of engagement and imports no room.",
    rooms: ["stats"],
  },
  {
    path: "sources/index.ts",
    about: "The entry `paliers/sources`: everything from outside is checked here, once.",
    rooms: ["sources"],
    also: ["FieldName"],
  },
];

/** Rooms that another entry publishes, though they lie within a room of this one. */
const APART = ["model/outcome/"];

/** The text of an entry: the public names of its rooms, room by room. */
export function entryText(
  { path, about, rooms, also = [] }: Entry,
  names: readonly PublicName[],
): string {
  const own = (room: string) =>
    names.filter(
      (name) =>
        name.path.startsWith(`${room}/`) &&
        !APART.some((apart) => !`${room}/`.startsWith(apart) && name.path.startsWith(apart)),
    );
  const others = names.filter(({ name }) => also.includes(name));
  const folders = rooms.flatMap((room) => {
    const found = own(room);
    const inner = [...new Set(found.map((name) => dirname(name.path)))].sort((a, b) =>
      a < b ? -1 : 1,
    );
    return inner.map((folder) => ({
      folder,
      found: found.filter((name) => dirname(name.path) === folder),
    }));
  });
  for (const name of others) folders.unshift({ folder: dirname(name.path), found: [name] });
  const sections = folders.map(({ folder, found }) => {
    const files = [...new Set(found.map((name) => name.path))];
    const lines = files.flatMap((file) => {
      let from = relative(dirname(path), file);
      if (!from.startsWith(".")) from = `./${from}`;
      return [true, false].flatMap((isType) => {
        const those = found
          .filter((name) => name.path === file && name.isType === isType)
          .map(({ name }) => name)
          .sort((a, b) => (a < b ? -1 : 1));
        return those.length === 0
          ? []
          : [`export ${isType ? "type " : ""}{ ${those.join(", ")} } from "${from}";`];
      });
    });
    return [`// ${folder}`, ...lines].join("\n");
  });
  return [
    `// ${about}\n// Written by \`npm run generate\` from what says @public in these folders.`,
    ...sections,
    "",
  ]
    .join("\n\n")
    .replace(/\n+$/, "\n");
}
