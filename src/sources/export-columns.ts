import type { ExportPreset } from "./export-preset.ts";

/** A column that a preset reads, with the field that it becomes. */
export interface ExportColumn {
  readonly column: string;
  readonly field: string;
  /** Without it nothing can be said about any row. */
  readonly isNeeded: boolean;
}

/** Lists the columns that a preset reads. */
export function exportColumns(preset: ExportPreset): readonly ExportColumn[] {
  const { at, content, campaign, about, counts, exposure, total } = preset;
  const optional: readonly (readonly [string | undefined, string])[] = [
    [content.type, "content.type"],
    [campaign?.column, "campaign"],
    [about?.column, "about"],
    ...Object.entries(exposure).map(([field, column]): readonly [string | undefined, string] => [
      column,
      field,
    ]),
    [total?.column, "count"],
  ];
  return [
    { column: at.column, field: "at", isNeeded: true },
    ...(content.id === undefined
      ? []
      : [{ column: content.id, field: "content.id", isNeeded: true }]),
    // A count that is not there would look like nobody's having done it.
    ...counts.map(({ column }) => ({ column, field: "count", isNeeded: true })),
    ...optional.flatMap(([column, field]) =>
      column === undefined ? [] : [{ column, field, isNeeded: false }],
    ),
  ];
}
