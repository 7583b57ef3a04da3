import type { Locale } from "../../model/locale.ts";

/**
 * How a metric is written for people.
 *
 * @public
 */
export interface MetricTextOptions {
  /** The language: `en` when absent, or `fr`. */
  readonly locale?: Locale | undefined;
}
