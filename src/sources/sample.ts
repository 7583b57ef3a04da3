const LONGEST = 200;
// Control characters, invisible and direction-changing ones, and halves of a pair: what could act
// on a terminal or a page, or be written wrongly, is shown as its code.
const HARMFUL = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;

const escapeOf = (character: string): string =>
  `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}${character.length > 1 ? `\\u${character.charCodeAt(1).toString(16)}` : ""}`;

/** Shows a value of somebody else's in a message: short, on one line, harmless. Never calls its code. */
export function sample(value: unknown): string {
  const text =
    typeof value === "string"
      ? value
      : typeof value === "number" || typeof value === "boolean"
        ? String(value)
        : typeof value === "bigint"
          ? `${value}n`
          : value === null
            ? "null"
            : Array.isArray(value)
              ? "a list"
              : `a value of type ${typeof value}`;
  // Escapes are longer than what they stand for, so the cut comes after them.
  const shown = text.slice(0, LONGEST + 1).replace(HARMFUL, escapeOf);
  return shown.length > LONGEST ? `${shown.slice(0, LONGEST - 1)}…` : shown;
}
