import { KINDS } from "../model/kind.ts";
import { PaliersError } from "../util/paliers-error.ts";
import { checkFlag } from "./check-flag.ts";
import { checkInstant } from "./check-instant.ts";
import { checkNumber } from "./check-number.ts";
import type { CheckOptions } from "./check-options.ts";
import { checkText } from "./check-text.ts";
import { checkTexts } from "./check-texts.ts";
import { checkWord, type Vocabulary } from "./check-word.ts";
import type { FieldRule } from "./field-rule.ts";
import { wordHints } from "./word-hints.ts";

/** Checks and copies one value; gives a `Fault` when it does not pass, nothing when it amounts to nothing. */
export type ValueCheck = (value: unknown) => unknown;

/** Makes the check of one field. */
export function valueCheck(rule: FieldRule, options: CheckOptions): ValueCheck {
  const { kinds, cells = false, time = "iso" } = options;
  const longest = rule.max ?? 0;
  switch (rule.type) {
    case "text":
      return (value) => checkText(value, longest);
    case "texts":
      return (value) => checkTexts(value, longest, cells);
    case "kind": {
      if (kinds === "any") return (value) => checkText(value, longest);
      if (typeof kinds === "string")
        throw new PaliersError(
          "unknown-option",
          `option "kinds" is "${String(kinds)}", expected "any" or what defineKinds returns`,
        );
      const legal = new Set([...Object.keys(KINDS), ...Object.keys(kinds ?? {})]);
      const vocabulary = { words: legal, hint: wordHints(legal), code: "unknown-kind" };
      return (value) => checkKind(value, vocabulary, longest);
    }
    case "word": {
      const legal = new Set(rule.words);
      const vocabulary = { words: legal, hint: wordHints(legal), code: "unknown-word" };
      return (value) => checkWord(value, vocabulary);
    }
    case "instant":
      return (value) => checkInstant(value, time === "epoch-ms");
    case "integer":
    case "number":
      return (value) => checkNumber(value, rule, cells);
    case "flag":
      return (value) => checkFlag(value, cells);
  }
}

function checkKind(value: unknown, vocabulary: Vocabulary, longest: number): unknown {
  // A blank kind is not a misspelt one.
  if (typeof value === "string" && vocabulary.words.has(value)) return value;
  const text = checkText(value, longest);
  return typeof text === "string" ? checkWord(text, vocabulary) : text;
}
