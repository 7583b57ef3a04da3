import type { Locale } from "../model/locale.ts";
import type { DateOrder } from "../sources/export-preset.ts";

/** The options of `paliers report` as they were typed; those with a default are always there. */
export interface ReportFlags {
  readonly taxonomy: string;
  readonly by?: string;
  readonly timeZone: string;
  readonly weekStart: "monday" | "sunday";
  readonly preset?: string;
  readonly dates?: DateOrder;
  readonly delimiter?: string;
  readonly map?: string;
  readonly from?: string;
  readonly to?: string;
  readonly against?: string;
  readonly format: "table" | "json" | "csv" | "md";
  readonly json?: true;
  readonly locale: Locale;
  readonly rejects?: string;
  readonly ids: "exact" | "unique";
  readonly kinds?: string;
  readonly exposures?: string;
}
