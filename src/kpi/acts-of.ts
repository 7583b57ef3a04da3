import type { BuiltInKind } from "../model/kind.ts";
import type { FactsWith } from "./facts-with.ts";
import { read } from "./read.ts";

/** Adds up the acts of some kinds. */
export function actsOf(facts: FactsWith<"byKind">, kinds: readonly BuiltInKind[]): number {
  const byKind = read(facts, "byKind");
  return kinds.reduce((sum, kind) => sum + (byKind[kind] ?? 0), 0);
}
