import type { Family } from "./family.ts";
import { KINDS, type Kind } from "./kind.ts";
import type { Kinds } from "./kinds.ts";

const isBuiltIn = (kind: string): kind is keyof typeof KINDS => Object.hasOwn(KINDS, kind);

/**
 * Tells the family of a kind.
 *
 * @param kind - A built-in kind or one's own.
 * @param kinds - The families of one's own kinds; built-in kinds keep theirs.
 * @returns The family, `other` for a kind that has none.
 *
 * @example
 * ```ts
 * import { defineKinds, familyOf } from "paliers";
 *
 * familyOf("review"); // => "opine"
 * familyOf("unboxing"); // => "other"
 * familyOf("unboxing", defineKinds({ unboxing: "create" })); // => "create"
 * ```
 * @public
 */
export function familyOf(kind: Kind, kinds?: Kinds): Family {
  if (isBuiltIn(kind)) return KINDS[kind];
  const own = kinds !== undefined && Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
  return own ?? "other";
}
