import { KINDS } from "../model/kind.ts";
import { kindsOf } from "../model/kinds-of.ts";
import { checkInstant } from "./check-instant.ts";
import { checkNumber } from "./check-number.ts";
import type { RowOptions } from "./check-options.ts";
import { checkText } from "./check-text.ts";
import { checkTexts } from "./check-texts.ts";
import { checkVocabulary, type Vocabulary } from "./check-vocabulary.ts";
import { Fault } from "./fault.ts";
import type { FieldRule } from "./field-rule.ts";
import { sample } from "./sample.ts";
import { wordHints } from "./word-hints.ts";

/** Checks and copies one value; gives a `Fault` when it does not pass, nothing when it amounts to nothing. */
export type ValueCheck = (value: unknown) => unknown;

/** Makes the check of one field. */
export function valueCheck(rule: FieldRule, options: RowOptions): ValueCheck {
  const { kinds, cells = false, time = "iso" } = options;
  const longest = rule.max ?? 0;
  switch (rule.type) {
    case "text":
      return (value) => checkText(value, longest);
    case "texts":
      return (value) => checkTexts(value, longest, cells);
    case "kind": {
      if (kinds === "any") return (value) => checkText(value, longest);
      const legal = new Set([...Object.keys(KINDS), ...Object.keys(kindsOf(kinds) ?? {})]);
      const vocabulary = { words: legal, hint: wordHints(legal), code: "unknown-kind" } as const;
      return (value) => checkKind(value, vocabulary, longest);
    }
    case "word": {
      const legal = new Set(rule.words);
      const vocabulary = { words: legal, hint: wordHints(legal), code: "unknown-word" } as const;
      return (value) => checkVocabulary(value, vocabulary);
    }
    case "instant":
      return (value) => checkInstant(value, time);
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
  return typeof text === "string" ? checkVocabulary(text, vocabulary) : text;
}

/** Lets `true` and `false` pass; in cells, these two words. */
function checkFlag(value: unknown, cells: boolean): boolean | Fault {
  if (typeof value === "boolean") return value;
  if (cells && (value === "true" || value === "false")) return value === "true";
  return new Fault({ code: "wrong-type", value: sample(value), expected: "true or false" });
}
