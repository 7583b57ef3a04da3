import { isFields } from "./is-fields.ts";
import { isUnsafeName } from "./is-unsafe-name.ts";

/** What the keys of a parsed JSON value amount to. */
export interface MemberCount {
  readonly members: number;
  /** A key, at any depth, that could reach a prototype where somebody copies it carelessly. */
  readonly unsafe: string | null;
}

/** Counts the members of a parsed JSON value at all depths. The caller has bounded the depth. */
export function countMembers(value: unknown): MemberCount {
  let members = 0;
  let unsafe: string | null = null;
  function visit(part: unknown): void {
    if (isFields(part)) {
      for (const key of Object.keys(part)) {
        members += 1;
        if (unsafe === null && isUnsafeName(key)) unsafe = key;
        const member = part[key];
        if (typeof member === "object") visit(member);
      }
    } else if (Array.isArray(part)) for (const item of part) visit(item);
  }
  visit(value);
  return { members, unsafe };
}
