import type { CheckOptions } from "../sources/check-options.ts";
import { didYouMean } from "../util/did-you-mean.ts";
import { PaliersError } from "../util/paliers-error.ts";
import type { Io } from "./io.ts";
import { loadData } from "./load-data.ts";
import { membersOf } from "./members-of.ts";

/** What a map may say beside the columns themselves. */
const PARTS = ["map", "defaults", "require", "time", "placeholders"] as const;

// The sources room checks these options itself, name by name, before it reads a row.
function trust(_options: object): asserts _options is CheckOptions {}

/**
 * Loads what `--map` names: `{ "at": "Date", "kind": "Type" }`, a column for each field.
 *
 * The longer form `{ "map": { … }, "defaults": { … } }` also gives values to fields that no column
 * has. In a module the value of a field may be a function of the row.
 */
export async function loadMap(path: string, io: Io): Promise<CheckOptions> {
  const members = membersOf(await loadData(path, io), path);
  const isLong = members.some(([, value]) => typeof value === "object");
  const options: object = isLong
    ? Object.fromEntries(members)
    : { map: Object.fromEntries(members) };
  for (const part of Object.keys(options)) {
    if (PARTS.some((known) => known === part)) continue;
    throw new PaliersError("unknown-option", `"${path}" holds "${part}"${didYouMean(part, PARTS)}`);
  }
  trust(options);
  return options;
}
