/**
 * How many columns a text takes.
 *
 * What people see as one character is counted as one. Scripts whose characters are two columns wide
 * are out of line; it takes a table of Unicode to know them.
 */
export function textWidth(text: string): number {
  return Array.from(new Intl.Segmenter("en").segment(text)).length;
}
