import { PLACEHOLDERS } from "./placeholders.ts";

/** Nothing that anybody sees: spaces of every script, signs without a width, controls other than NUL. */
const BLANK = /^(?!.*\0)[\s\p{Cc}\p{Default_Ignorable_Code_Point}\u2800]*$/su;
const EDGES =
  /^[\s\p{Default_Ignorable_Code_Point}\u2800]+|[\s\p{Default_Ignorable_Code_Point}\u2800]+$/gu;

/** Makes what tells whether a value stands for nobody: a blank text, or a word of the list, spaces around it or not. */
export function placeholderTest(
  words: readonly string[] = PLACEHOLDERS,
): (value: unknown) => boolean {
  const known = new Set(words);
  const longest = Math.max(0, ...words.map((word) => word.length));
  return (value) => {
    // What a program gives instead of an id is a number too: 0, NaN.
    if (typeof value === "number") return known.has(String(value));
    if (typeof value !== "string") return false;
    if (known.has(value)) return true;
    // Ids are longer than most of these words, and hold a sign that is seen at their ends.
    const first = value.charCodeAt(0);
    const last = value.charCodeAt(value.length - 1);
    if (first > 0x20 && first < 0x7f && last > 0x20 && last < 0x7f) return false;
    if (BLANK.test(value)) return true;
    return value.length <= longest + 256 && known.has(value.replaceAll(EDGES, ""));
  };
}
