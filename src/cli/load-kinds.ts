import { defineKinds } from "../model/define-kinds.ts";
import type { Family } from "../model/family.ts";
import type { Kinds } from "../model/kinds.ts";
import { PaliersError } from "../util/paliers-error.ts";
import type { Io } from "./io.ts";
import { loadData } from "./load-data.ts";
import { membersOf } from "./members-of.ts";

/** `defineKinds` says which family does not exist, with the nearest one. */
const isFamily = (value: unknown): value is Family => typeof value === "string";

/** Loads the user's own kinds, `{ "unboxing": "create" }`; the word `any` lets every kind pass. */
export async function loadKinds(name: string, io: Io): Promise<Kinds | "any"> {
  if (name === "any") return "any";
  const kinds: { [kind: string]: Family } = {};
  for (const [kind, family] of membersOf(await loadData(name, io), name)) {
    if (!isFamily(family)) {
      throw new PaliersError(
        "unknown-family",
        `the family of "${kind}" in "${name}" is not a text`,
      );
    }
    kinds[kind] = family;
  }
  return defineKinds(kinds);
}
