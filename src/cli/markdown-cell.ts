import { visible } from "./visible.ts";

/** Writes a text of somebody else's into a Markdown table: nothing in it is mark-up, link or HTML. */
export function markdownCell(text: string): string {
  return visible(text).replace(/[\\`*_[\]<>|&~#!]/g, (sign) => `\\${sign}`);
}
