import { markdownCell } from "./markdown-cell.ts";

/** Writes rows as a Markdown table; `aligns` has one sign a column, `-` left and `:` right. */
export function markdownTable(
  rows: readonly (readonly string[])[],
  aligns: string,
): readonly string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const [head = [], ...body] = rows.map((row) => row.map(markdownCell));
  const rule = aligns.split("").map((align) => (align === ":" ? "---:" : "---"));
  return [line(head), line(rule), ...body.map(line), ""];
}
