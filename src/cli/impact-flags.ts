import type { Locale } from "../model/locale.ts";
import type { DateOrder } from "../sources/export-preset.ts";

/** What spend, credit and journeys are told by. */
export type ImpactDimension = "campaign" | "platform" | "content";

/** The options of `paliers impact` as they were typed; those with a default are always there. */
export interface ImpactFlags {
  readonly conversions: string;
  readonly costs?: string;
  readonly plan?: string;
  readonly goals?: string;
  readonly asOf?: string;
  readonly goal?: string;
  readonly by: ImpactDimension;
  readonly model?: string;
  readonly lookback: string;
  readonly window: string;
  readonly exposures?: string;
  readonly timeZone: string;
  readonly hourlyRate?: string;
  readonly preset?: string;
  readonly dates?: DateOrder;
  readonly delimiter?: string;
  readonly map?: string;
  readonly kinds?: string;
  readonly format: "table" | "json" | "csv" | "md";
  readonly json?: true;
  readonly locale: Locale;
  readonly rejects?: string;
}
