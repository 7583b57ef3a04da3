import type { Locale } from "../model/locale.ts";

/** The options of `paliers goals` as they were typed; those with a default are always there. */
export interface GoalsFlags {
  readonly goals: string;
  readonly conversions?: string;
  readonly measurements?: string;
  readonly costs?: string;
  readonly asOf: string;
  readonly timeZone: string;
  readonly hourlyRate?: string;
  readonly delimiter?: string;
  readonly check?: true;
  readonly format: "table" | "json" | "csv" | "md";
  readonly json?: true;
  readonly locale: Locale;
  readonly rejects?: string;
}
