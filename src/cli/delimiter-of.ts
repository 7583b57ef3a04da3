import { PaliersError } from "../util/paliers-error.ts";

const NAMES: { readonly [name: string]: string } = {
  tab: "\t",
  "\\t": "\t",
  semicolon: ";",
  comma: ",",
};

/** Reads `--delimiter`: one character, or the name of one that is hard to type. */
export function delimiterOf(text: string): string {
  const delimiter = (Object.hasOwn(NAMES, text) ? NAMES[text] : undefined) ?? text;
  if (delimiter.length !== 1 || /["\r\n]/.test(delimiter)) {
    throw new PaliersError(
      "invalid-delimiter",
      `--delimiter is "${text}", expected one character or tab, semicolon, comma`,
    );
  }
  return delimiter;
}
