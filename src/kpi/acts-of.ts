import type { BuiltInKind } from "../model/kind.ts";
import type { FactsWith } from "./facts-with.ts";

/** Adds up the acts of some kinds. */
export function actsOf({ byKind }: FactsWith<"byKind">, kinds: readonly BuiltInKind[]): number {
  return kinds.reduce((sum, kind) => sum + (byKind[kind] ?? 0), 0);
}
