import { textWidth } from "./text-width.ts";

/** How the cells of a column stand. */
export type Align = "left" | "right";

const GAP = "  ";

/** Sets rows of cells in columns, each as wide as its widest cell. */
export function grid(
  rows: readonly (readonly string[])[],
  aligns: readonly Align[],
): readonly string[] {
  const widths = aligns.map((_, column) =>
    Math.max(0, ...rows.map((row) => textWidth(row[column] ?? ""))),
  );
  return rows.map((row) =>
    aligns
      .map((align, column) => {
        const cell = row[column] ?? "";
        const blank = " ".repeat((widths[column] ?? 0) - textWidth(cell));
        return align === "left" ? cell + blank : blank + cell;
      })
      .join(GAP)
      .trimEnd(),
  );
}
