import { checkInput } from "../util/check-input.ts";
import { isObject } from "../util/is-object.ts";
import type { ByName } from "../util/map-of.ts";
import { PaliersError } from "../util/paliers-error.ts";
import type { Family } from "./family.ts";
import { KINDS } from "./kind.ts";
import type { Kinds } from "./kinds.ts";
import { kindsOf } from "./kinds-of.ts";

/**
 * Names the kinds of one's own trade and gives each a family.
 *
 * A kind that is not named here still counts as an interaction: it is unclassified until a taxonomy
 * names it, and its family is `other`.
 *
 * @param kinds - Family by kind: an object, or a Map.
 * @returns The same object; of a Map a plain one.
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
export function defineKinds(kinds: ByName<Family>): Kinds {
  checkInput(isObject(kinds), "kinds: a Map or an object");
  const families = kindsOf(kinds) ?? {};
  for (const kind of Object.keys(families)) {
    if (Object.hasOwn(KINDS, kind)) {
      throw new PaliersError("built-in-kind", `"${kind}" is built in and keeps its own family`);
    }
  }
  return families;
}
