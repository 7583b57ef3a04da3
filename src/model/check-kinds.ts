import { checkRecord } from "../util/check-record.ts";
import { checkWord } from "../util/check-word.ts";
import { FAMILIES } from "./family.ts";
import type { Kinds } from "./kinds.ts";

/** Refuses kinds that are no record of families: their counts would be no numbers. */
export function checkKinds(kinds: Kinds = {}): void {
  checkRecord(kinds, "kinds as an object");
  for (const kind of Object.keys(kinds))
    checkWord(`kind "${kind}" has the family`, String(kinds[kind]), FAMILIES, "unknown-family");
}
