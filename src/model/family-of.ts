import { checkInput } from "../util/check-input.ts";
import { checkOptions } from "../util/check-options.ts";
import type { ByName } from "../util/map-of.ts";
import type { Family } from "./family.ts";
import { familyIn } from "./family-in.ts";
import type { Kind } from "./kind.ts";
import { kindsOf } from "./kinds-of.ts";

/**
 * Which kinds there are besides the built-in ones.
 *
 * @public
 */
export interface FamilyOptions {
  /** The families of one's own kinds; built-in kinds keep theirs. */
  readonly kinds?: ByName<Family> | undefined;
}

/**
 * Tells the family of a kind.
 *
 * @param kind - A built-in kind or one's own.
 * @param options - `kinds`: the families of one's own kinds.
 * @returns The family, `other` for a kind that has none.
 * @throws `invalid-input` for a kind that is no text, `unknown-family`, `unknown-option`.
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
  checkInput(typeof kind === "string", "a kind as a text");
  return familyIn(kind, kindsOf(options.kinds));
}
