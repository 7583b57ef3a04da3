import { Fault } from "./fault.ts";
import { sample } from "./sample.ts";

/** A closed list of words. */
export interface Vocabulary {
  readonly words: ReadonlySet<string>;
  /** The word that was probably meant. */
  readonly hint: (word: string) => string | undefined;
  /** The code of what is none of them. */
  readonly code: "unknown-kind" | "unknown-word";
}

/** Lets the words of a closed list pass, exactly as they are written there. */
export function checkVocabulary(value: unknown, { words, hint, code }: Vocabulary): string | Fault {
  if (typeof value !== "string")
    return new Fault({ code: "wrong-type", value: sample(value), expected: "text" });
  if (words.has(value)) return value;
  const meant = hint(value);
  const shown = { code, value: sample(value) };
  return new Fault(meant === undefined ? shown : { ...shown, hint: meant });
}
