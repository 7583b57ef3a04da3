import { ACTOR_KINDS } from "../model/actor-kind.ts";
import type { Interaction } from "../model/interaction.ts";
import { OWNERSHIPS } from "../model/ownership.ts";
import { PROMPTS } from "../model/prompt.ts";
import { SENTIMENTS } from "../model/sentiment.ts";
import { PaliersError } from "../util/paliers-error.ts";

const unknownOf = (word: string, words: readonly string[]): string | undefined =>
  words.includes(word) ? undefined : `one of ${words.join(", ")} instead of "${word}"`;

/** What was expected of an act and is not there; nothing where it can be counted. */
function missingIn(act: Interaction): string | undefined {
  const { id, at, kind, channel, count } = act ?? {};
  if (
    typeof id !== "string" ||
    typeof kind !== "string" ||
    typeof channel?.platform !== "string" ||
    !Number.isFinite(at) ||
    !Number.isSafeInteger(count ?? 1)
  )
    return "an act with id, at, kind, channel and a whole count";
  // A word that no list has would make counts that are no numbers.
  return (
    unknownOf(channel.ownership, OWNERSHIPS) ??
    unknownOf(act.actorKind ?? "consumer", ACTOR_KINDS) ??
    unknownOf(act.sentiment ?? "neutral", SENTIMENTS) ??
    unknownOf(act.prompted ?? "asked", PROMPTS)
  );
}

/** Refuses what is no act, by its position from 0: the core counts checked records only. */
export function checkAct(act: Interaction, position: number): void {
  const missing = missingIn(act);
  if (missing !== undefined)
    throw new PaliersError("unchecked-record", `expected ${missing} in row ${position + 1}`);
}
