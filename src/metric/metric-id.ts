import type { EN } from "./labels/en.ts";

/**
 * The name of a KPI: one of those that have a label, or one of your own.
 *
 * @public
 */
export type MetricId = keyof typeof EN | (string & {});
