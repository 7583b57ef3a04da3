import type { Calendar } from "../calendar/calendar.ts";
import type { Kinds } from "../model/kinds.ts";
import type { Locale } from "../model/locale.ts";
import type { Dimension } from "../rollup/dimension.ts";
import type { CheckOptions } from "../sources/check-options.ts";
import type { DateOrder, ExportPreset } from "../sources/export-preset.ts";
import type { Taxonomy } from "../taxonomy/taxonomy.ts";
import type { Comparison } from "./earlier-period.ts";
import type { Period } from "./period.ts";
import type { ReportFlags } from "./report-flags.ts";

/** What a report is asked for, checked: from here on only the files can be wrong. */
export interface ReportRequest {
  readonly files: readonly string[];
  readonly taxonomy: Taxonomy;
  readonly by: readonly Dimension[];
  readonly calendar: Calendar;
  readonly period: Period;
  readonly earlier: Comparison["earlier"] | null;
  readonly preset: ExportPreset | null;
  /** What comes first in the dates of an export; `null` lets its rows prove it. */
  readonly dates: DateOrder | null;
  readonly delimiter: string | null;
  /** How rows are read. */
  readonly check: CheckOptions;
  /** Families of the user's own kinds. */
  readonly kinds: Kinds | null;
  readonly ids: "exact" | "unique";
  readonly format: ReportFlags["format"];
  readonly locale: Locale;
  readonly rejects: string | null;
  /** The file that holds reach, impressions, followers, …: what acts are divided by. */
  readonly exposures: string | null;
}
