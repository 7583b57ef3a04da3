import { textWidth } from "./text-width.ts";

/** How the cells of a column stand. */
export type Align = "left" | "right";

const GAP = "  ";

/** Sets rows of cells in columns, each as wide as its widest cell. */
export function grid(
  rows: readonly (readonly string[])[],
  aligns: readonly Align[],
): readonly string[] {
  const columns = aligns.map((align, column) => {
    const cells = rows.map((row) => row[column] ?? "");
    const width = cells.reduce((widest, cell) => Math.max(widest, textWidth(cell)), 0);
    return cells.map((cell) => {
      const blank = " ".repeat(width - textWidth(cell));
      return align === "left" ? cell + blank : blank + cell;
    });
  });
  return rows.map((_, row) =>
    columns
      .map((cells) => cells[row])
      .join(GAP)
      .trimEnd(),
  );
}
