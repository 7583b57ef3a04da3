import type { Family } from "./family.ts";
import { KINDS, type Kind } from "./kind.ts";
import type { Kinds } from "./kinds.ts";

const isBuiltIn = (kind: string): kind is keyof typeof KINDS => Object.hasOwn(KINDS, kind);

/** The family of a kind, where the kinds were checked before: `familyIn` without its questions, act by act. */
export function familyIn(kind: Kind, kinds?: Kinds): Family {
  if (isBuiltIn(kind)) return KINDS[kind];
  const own = kinds !== undefined && Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
  return own ?? "other";
}
