import { checkOptions } from "../util/check-options.ts";
import { PaliersError } from "../util/paliers-error.ts";
import { recordFrom } from "../util/record-from.ts";
import type { Family } from "./family.ts";
import { familyIn } from "./family-in.ts";
import type { Kind } from "./kind.ts";
import type { Kinds } from "./kinds.ts";

/**
 * Which kinds there are besides the built-in ones.
 *
 * @public
 */
export interface FamilyOptions {
  /** The families of one's own kinds; built-in kinds keep theirs. */
  readonly kinds?: Kinds | ReadonlyMap<string, Family> | undefined;
}

/**
 * Tells the family of a kind.
 *
 * @param kind - A built-in kind or one's own.
 * @param options - `kinds`: the families of one's own kinds.
 * @returns The family, `other` for a kind that has none.
 * @throws `invalid-input` for a kind that is no text, `unknown-option`.
 *
 * @example
 * ```ts
 * import { defineKinds, familyOf } from "paliers";
 *
 * familyOf("review"); // => "opine"
 * familyOf("unboxing"); // => "other"
 * familyOf("unboxing", { kinds: defineKinds({ unboxing: "create" }) }); // => "create"
 * ```
 * @public
 */
export function familyOf(kind: Kind, options: FamilyOptions = {}): Family {
  checkOptions(options, { kinds: 1 });
  if (typeof kind !== "string") throw new PaliersError("invalid-input", "a kind is a text");
  const { kinds = {} } = options;
  return familyIn(kind, recordFrom(kinds, "kinds are an object, family by kind"));
}
