// Control characters move the cursor or change colours, format characters turn the direction of
// what follows, and halves of a pair are no characters at all.
const HARMFUL = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/**
 * Shows a text of somebody else's on a terminal: one line, and nothing in it acts.
 *
 * What could act is written as its code, `\u001b` for an escape.
 */
export function visible(text: string): string {
  return text.replace(HARMFUL, (character) =>
    character
      .split("")
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
      .join(""),
  );
}
