import { ACTOR_KINDS } from "../model/actor-kind.ts";
import { OWNERSHIPS } from "../model/ownership.ts";
import { PROMPTS } from "../model/prompt.ts";
import { SENTIMENTS } from "../model/sentiment.ts";
import type { Classifiable } from "./classifiable.ts";

/** A word that no list has would make counts that are no numbers. Nothing, `null` included, is absent. */
const wordProblem = (
  field: string,
  word: string | null | undefined,
  words: readonly string[],
): string | undefined =>
  (word ?? undefined) === undefined || words.includes(word ?? "")
    ? undefined
    : `"${field}" is "${word}", expected one of ${words.join(", ")}`;

/** What of an act cannot be read by rules, in words; nothing where all of it can. */
export function actProblem(act: Classifiable): string | undefined {
  if (typeof act?.kind !== "string" || typeof act.channel?.platform !== "string")
    return "expected an act with a kind and a channel";
  return (
    wordProblem("ownership", String(act.channel.ownership), OWNERSHIPS) ??
    wordProblem("actorKind", act.actorKind, ACTOR_KINDS) ??
    wordProblem("sentiment", act.sentiment, SENTIMENTS) ??
    wordProblem("prompted", act.prompted, PROMPTS)
  );
}
