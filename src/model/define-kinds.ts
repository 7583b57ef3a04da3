import { checkRecord } from "../util/check-record.ts";
import { PaliersError } from "../util/paliers-error.ts";
import { checkKinds } from "./check-kinds.ts";
import { KINDS } from "./kind.ts";
import type { Kinds } from "./kinds.ts";

/**
 * Names the kinds of one's own trade and gives each a family.
 *
 * A kind that is not named here still counts as an interaction: it is unclassified until a taxonomy
 * names it, and its family is `other`.
 *
 * @param kinds - Family by kind.
 * @returns The same object.
 * @throws `unknown-family` for a family that does not exist, `built-in-kind` for a kind that the
 *   library already defines, `invalid-input` for what is no object.
 *
 * @example
 * ```ts
 * import { defineKinds } from "paliers";
 *
 * defineKinds({ unboxing: "create" }); // => { unboxing: "create" }
 * ```
 * @public
 */
// @__NO_SIDE_EFFECTS__
export function defineKinds(kinds: Kinds): Kinds {
  checkRecord(kinds, "kinds as an object");
  checkKinds(kinds);
  for (const kind of Object.keys(kinds)) {
    if (Object.hasOwn(KINDS, kind)) {
      throw new PaliersError("built-in-kind", `"${kind}" is built in and keeps its own family`);
    }
  }
  return kinds;
}
