import { rowsOf } from "../../goals/rows-of.ts";
import { checkCurrency } from "../../model/outcome/check-currency.ts";
import type { Rows } from "../../rollup/rows.ts";
import { canonicalText } from "../../util/canonical-text.ts";
import { type ExactSum, exactSum } from "../../util/exact-sum.ts";
import { PaliersError } from "../../util/paliers-error.ts";
import { checkDimension } from "./check-dimension.ts";
import type { Path, Paths, TouchDimension } from "./paths.ts";
import { TOUCH_DIMENSIONS } from "./touch-dimensions.ts";

const isCount = (value: number): boolean => Number.isFinite(value) && value >= 0;

function check(
  { path, conversions, nulls, value }: Path,
  position: number,
  isMoney: boolean,
): void {
  const isValue = value === null || (isMoney ? Number.isInteger(value) : Number.isFinite(value));
  if (isCount(conversions) && isCount(nulls) && isValue) return;
  const kind = isMoney ? "a whole number of minor units" : "a number";
  throw new PaliersError(
    "invalid-path",
    `path ${position} (${path.join(" > ")}) needs conversions and nulls from 0 up and a value that is ${kind} or null`,
  );
}

interface Sum {
  readonly path: readonly string[];
  readonly ages: readonly number[] | undefined;
  readonly conversions: ExactSum;
  readonly nulls: ExactSum;
  readonly value: ExactSum;
  isValued: boolean;
}

/**
 * Takes journeys that were aggregated elsewhere, by SQL for instance.
 *
 * Rows with the same steps (and ages) add up. What an empty path converted is `unattributed`.
 *
 * @param rows - Journeys with how often they led to a conversion and how often they did not.
 * @param options - `by`: what the steps are named by; `currency`: values are its minor units then.
 * @returns Paths for any attribution; their look-back is whatever made them, so `unlimited`.
 * @throws `invalid-path` for a negative or missing number, with the row's position; `unknown-currency`
 *   and `unknown-dimension` for options.
 *
 * @example
 * ```ts
 * import { pathsOf } from "paliers/impact";
 *
 * const paths = pathsOf([
 *   { path: ["video", "shop"], conversions: 1, nulls: 4, value: 20 },
 *   { path: ["video", "shop"], conversions: 2, nulls: 0, value: 30 },
 *   { path: [], conversions: 1, nulls: 0, value: 5 },
 * ], { by: "platform" });
 * paths.rows; // => [{ path: ["video", "shop"], conversions: 3, nulls: 4, value: 50 }]
 * [paths.unattributed, paths.unattributedValue]; // => [1, 5]
 * ```
 * @public
 */
export function pathsOf<D extends TouchDimension>(
  rows: Rows<Path>,
  options: { readonly by: D; readonly currency?: string },
): Paths<D> {
  const { by, currency } = options;
  checkDimension(by, TOUCH_DIMENSIONS);
  if (currency !== undefined) checkCurrency(currency);
  const sums = new Map<string, Sum>();
  for (const [index, row] of rowsOf(rows).entries()) {
    check(row, index + 1, currency !== undefined);
    const key = row.path.length === 0 ? "" : canonicalText([row.path, row.ages]);
    let sum = sums.get(key);
    if (sum === undefined) {
      const { path, ages } = row;
      sum = {
        path: [...path],
        ages,
        conversions: exactSum(),
        nulls: exactSum(),
        value: exactSum(),
        isValued: false,
      };
      sums.set(key, sum);
    }
    sum.conversions.add(row.conversions);
    sum.nulls.add(row.nulls);
    sum.value.add(row.value ?? 0);
    sum.isValued ||= row.value !== null;
  }
  const all = [...sums.values()].map(
    ({ path, ages, conversions, nulls, value, isValued }): Path => ({
      path,
      conversions: conversions.total(),
      nulls: nulls.total(),
      value: isValued ? value.total() : null,
      ...(ages !== undefined && { ages }),
    }),
  );
  const [nowhere] = all.filter(({ path }) => path.length === 0);
  return {
    by,
    lookback: "unlimited",
    rows: all.filter(({ path }) => path.length > 0),
    currency: currency ?? null,
    unattributed: nowhere?.conversions ?? 0,
    unattributedValue: nowhere?.value ?? null,
    excluded: { anonymous: 0, lateTouches: 0 },
  };
}
