import { commonOf } from "../../metric/common-of.ts";
import type { Quotient } from "../../metric/metric.ts";
import { quotientOf } from "../../metric/quotient-of.ts";
import { checkOptions } from "../../util/check-options.ts";
import { didYouMean } from "../../util/did-you-mean.ts";
import { PaliersError } from "../../util/paliers-error.ts";
import { withCarried } from "../with-carried.ts";
import { type DayFacts, daysOf } from "./days-of.ts";

/**
 * How a publishing cadence is told.
 *
 * @public
 */
export interface CadenceOptions {
  /** Contents a `day`, when absent, or a `week`. */
  readonly per?: "day" | "week" | undefined;
}

/**
 * How often the brand publishes.
 *
 * The days run from the first row to the last, and a day without a row is a day without a
 * publication: roll up with `fill`, `from` and `to` to fix both ends.
 *
 * Formula: `published / days`.
 *
 * Denominator: civil days from the first row to the last, those without a row too (weeks: days /
 * 7).
 *
 * Unit: count (contents a day, or a week).
 *
 * It does not say: whether it publishes regularly: see `longestSilence`.
 *
 * Source: our own definition.
 *
 * @param days - Rows of facts grouped by `day`, other dimensions allowed.
 * @param options - `per`: `day` when absent, or `week`.
 * @returns Contents a day or a week; `null` without a row that has a day, or when no row of the
 *   input says who acted as the brand (`no-data`).
 * @throws `invalid-option` for another `per`, with the nearest one; `unknown-option`; `invalid-input`
 *   for what is no list of rows.
 *
 * @example
 * ```ts
 * import { publishingCadence } from "paliers";
 *
 * const days = [
 *   { group: { day: "2026-03-02" }, published: 3 },
 *   { group: { day: "2026-03-15" }, published: 4 },
 * ];
 * publishingCadence(days).value; // => 0.5
 * publishingCadence(days, { per: "week" }).value; // => 3.5
 * ```
 * @public
 */
export function publishingCadence(
  days: readonly DayFacts[],
  options: CadenceOptions = {},
): Quotient {
  checkOptions(options, { per: 1 });
  const { per = "day" } = options;
  if (per !== "day" && per !== "week") {
    const nearest = didYouMean(String(per), ["day", "week"]);
    throw new PaliersError("invalid-option", `option "per" is "${String(per)}"${nearest}`);
  }
  const published = daysOf(days);
  const sum = published.length === 0 ? null : published.reduce((all, count) => all + count, 0);
  const length = published.length / (per === "day" ? 1 : 7);
  const metric = quotientOf("publishing-cadence", commonOf(days), sum, length, {
    unit: "count",
    settings: { per },
  });
  return withCarried(metric, days[0] ?? {}, "actorKind");
}
