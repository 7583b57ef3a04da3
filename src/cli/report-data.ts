import type { Calendar } from "../calendar/calendar.ts";
import type { Difference } from "../metric/difference.ts";
import type { Metric } from "../metric/metric.ts";
import type { Dimension } from "../rollup/dimension.ts";
import type { Facts } from "../rollup/facts.ts";
import type { Comparison } from "./earlier-period.ts";
import type { FileAccount } from "./file-account.ts";
import type { Period } from "./period.ts";

/** How a KPI moved since the earlier period; all `null` where one of the two has no value. */
export interface Change extends Omit<Difference, "unit" | "counts" | "per" | "basis"> {
  /** The value in the earlier period. */
  readonly before: number | null;
}

/** Where a KPI stands against the benchmark of its basis. */
export interface Standing {
  readonly threshold: number;
  readonly verdict: "excellent" | "below";
}

/** A KPI with its interval, and how it moved where a comparison was asked for. */
export type ReportMetric = Metric & {
  /** There for the one KPI that has a benchmark, and only with a value. */
  readonly benchmark?: Standing;
  readonly change?: Change;
};

/** One group of the report: what was counted, and the KPIs made of it. */
export interface ReportGroup {
  readonly group: { readonly [dimension: string]: string | boolean | null };
  readonly facts: Facts;
  readonly metrics: readonly ReportMetric[];
}

/** What became of one file of a report. */
export type ReportFile = Pick<
  FileAccount,
  "file" | "records" | "accepted" | "duplicates" | "rejected" | "failure"
>;

/** What became of all files together, and of each. */
export interface ReportAccounting {
  readonly records: number;
  readonly accepted: number;
  readonly duplicates: number;
  readonly rejected: number;
  readonly orderDependent: boolean;
  readonly files: readonly ReportFile[];
  /** The file of exposures, whose records are not among those above. */
  readonly exposures?: ReportFile;
}

/** The whole report as plain data: what `--format json` prints. */
export interface Report {
  readonly taxonomy: { readonly id: string; readonly version: number };
  /** Where the data come from, for exports whose authors ask to be cited. */
  readonly citation?: string;
  readonly calendar: Calendar;
  readonly period: Period;
  readonly earlier?: Comparison["earlier"];
  readonly by: readonly Dimension[];
  readonly accounting: ReportAccounting;
  /** Everything in one group, where `by` makes several: people are counted again, never added up. */
  readonly whole?: ReportGroup;
  readonly groups: readonly ReportGroup[];
}
