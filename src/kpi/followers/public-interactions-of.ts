import type { FactsWith } from "../facts-with.ts";

/** Adds up what others can see: applause, sharing and conversation, without private messages. */
export function publicInteractionsOf({
  byFamily,
  byKind,
}: FactsWith<"byFamily" | "byKind">): number {
  const { applaud = 0, amplify = 0, converse = 0 } = byFamily;
  return applaud + amplify + converse - (byKind["message"] ?? 0);
}
