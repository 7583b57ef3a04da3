import type { ExportPreset } from "./export-preset.ts";
import { EXPOSURE_COUNTS } from "./exposure-counts.ts";
import type { RecordField } from "./field-rule.ts";

/** A column that a preset reads, with the field that it becomes. */
export interface ExportColumn {
  readonly column: string;
  readonly field: RecordField;
  /** Without it nothing can be said about any row. */
  readonly isNeeded: boolean;
}

/** Lists the columns that a preset reads. */
export function exportColumns(preset: ExportPreset): readonly ExportColumn[] {
  const { at, content, campaign, about, counts, exposure, total } = preset;
  const optional: readonly (readonly [string | undefined, RecordField])[] = [
    [content.type, "content.type"],
    [campaign?.column, "campaign"],
    [about?.column, "about"],
    ...Object.entries(exposure).flatMap(([name, column]) => {
      const field = EXPOSURE_COUNTS.find((known) => known === name);
      return field === undefined ? [] : [[column, field] as const];
    }),
    [total?.column, "count"],
  ];
  const needed: readonly (readonly [string | undefined, RecordField])[] = [
    [at.column, "at"],
    [content.id, "content.id"],
    // A count that is not there would look like nobody's having done it.
    ...counts.map(({ column }) => [column, "count"] as const),
  ];
  return [needed, optional].flatMap((columns) =>
    columns.flatMap(([column, field]) =>
      column === undefined ? [] : [{ column, field, isNeeded: columns === needed }],
    ),
  );
}
