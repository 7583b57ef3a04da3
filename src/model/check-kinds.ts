import { checkWord } from "../util/check-word.ts";
import { recordFrom } from "../util/record-from.ts";
import { FAMILIES, type Family } from "./family.ts";
import type { Kinds } from "./kinds.ts";

/** Reads the families of one's own kinds, and refuses one that does not exist: its counts would be no numbers. */
export function checkKinds(kinds: Kinds | ReadonlyMap<string, Family>): Kinds {
  const given = recordFrom(kinds, "kinds are an object, family by kind");
  for (const [kind, family] of Object.entries(given))
    checkWord(`kind "${kind}" has the family`, String(family), FAMILIES, "unknown-family");
  return given;
}
