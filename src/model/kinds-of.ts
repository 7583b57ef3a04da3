import { checkRecord } from "../util/check-record.ts";
import { checkWord } from "../util/check-word.ts";
import { isMap } from "../util/is-map.ts";
import type { ByName } from "../util/map-of.ts";
import { FAMILIES, type Family } from "./family.ts";
import type { Kinds } from "./kinds.ts";

/**
 * The families of one's own kinds as a plain record, whether they came in an object or in a Map.
 *
 * What is no record of families is refused: counts of it would be no numbers.
 */
export function kindsOf(given: ByName<Family> | undefined): Kinds | undefined {
  if (given === undefined) return undefined;
  const kinds = isMap(given) ? Object.fromEntries(given) : given;
  checkRecord(kinds, "kinds: a Map or an object");
  for (const kind of Object.keys(kinds))
    checkWord(`kind "${kind}" has the family`, String(kinds[kind]), FAMILIES, "unknown-family");
  return kinds;
}
