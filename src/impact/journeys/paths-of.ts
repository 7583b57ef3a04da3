import { isMoney } from "../../goals/is-money.ts";
import { rowsOf } from "../../goals/rows-of.ts";
import { checkCurrency } from "../../model/outcome/check-currency.ts";
import type { Money } from "../../model/outcome/money.ts";
import type { Rows } from "../../rollup/rows.ts";
import { canonicalText } from "../../util/canonical-text.ts";
import { checkOptions } from "../../util/check-options.ts";
import { checkWord } from "../../util/check-word.ts";
import { type ExactSum, exactSum } from "../../util/exact-sum.ts";
import { isObject } from "../../util/is-object.ts";
import { PaliersError } from "../../util/paliers-error.ts";
import { requireOptions } from "../../util/require-options.ts";
import { amountOf } from "./amount-of.ts";
import type { Path, Paths, TouchDimension } from "./paths.ts";
import { singleCurrency } from "./single-currency.ts";
import { TOUCH_DIMENSIONS } from "./touch-dimensions.ts";
import { valueIn } from "./value-in.ts";

/**
 * How journeys that were aggregated elsewhere are read.
 *
 * @public
 */
export interface PathsOfOptions<D extends TouchDimension> {
  /** What the steps are named by. */
  readonly by: D;
  /** The currency of the values, three letters of ISO 4217; that of the money in the rows when absent. */
  readonly currency?: string | undefined;
}

const isCount = (value: number): boolean => Number.isFinite(value) && value >= 0;
const isSteps = (path: readonly string[]): boolean =>
  Array.isArray(path) && path.every((step) => typeof step === "string");

function check(row: Path, position: number, currency: string | null): void {
  if (!isObject(row) || !isSteps(row.path))
    throw new PaliersError("invalid-path", `path ${position} needs a list of steps, "path"`);
  const { path, conversions, nulls, value } = row;
  const isValue =
    value === null ||
    // A number beside a currency could be euros or cents.
    (currency === null ? Number.isFinite(value) : typeof value === "object" && isMoney(value));
  if (isCount(conversions) && isCount(nulls) && isValue) return;
  const kind = currency === null ? "a number" : `money in ${currency}`;
  throw new PaliersError(
    "invalid-path",
    `path ${position} (${path.join(" > ")}) needs conversions and nulls from 0 up and a value that is ${kind} or null`,
  );
}

/** The money among the values of rows, of which some may be no rows at all. */
const moneyIn = (rows: readonly Path[]): readonly (Money | undefined)[] =>
  rows.map((row) => {
    const value = isObject(row) ? row.value : null;
    return typeof value === "object" && isMoney(value) ? value : undefined;
  });

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
 * @param rows - Journeys with how often they led to a conversion and how often they did not. Their
 *   values are `Money`, or plain numbers that are no money: never minor units without a currency.
 * @param options - `by`: what the steps are named by; `currency`: that of the values.
 * @returns Paths for any attribution; their look-back is whatever made them, so `unlimited`.
 * @throws `invalid-path` for a negative or missing number, or a number beside a currency, with the row's
 *   position; `mixed-currency` for money in two currencies; `missing-option` without `by`,
 *   `unknown-currency`, `unknown-dimension` and `unknown-option` for options; `invalid-input` for no rows.
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
  options: PathsOfOptions<D>,
): Paths<D> {
  requireOptions(options, ["by"]);
  checkOptions(options, { by: 1, currency: 1 });
  const { by } = options;
  checkWord("cannot follow journeys by", by, TOUCH_DIMENSIONS, "unknown-dimension");
  if (options.currency !== undefined) checkCurrency(options.currency);
  const given = rowsOf<Path>(rows);
  const wanted = options.currency === undefined ? [] : [{ minor: 0, currency: options.currency }];
  const currency = singleCurrency([...wanted, ...moneyIn(given)]);
  const sums = new Map<string, Sum>();
  for (const [index, row] of given.entries()) {
    check(row, index + 1, currency);
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
    sum.value.add(amountOf(row.value));
    sum.isValued ||= row.value !== null;
  }
  const all = [...sums.values()].map(
    ({ path, ages, conversions, nulls, value, isValued }): Path => ({
      path,
      conversions: conversions.total(),
      nulls: nulls.total(),
      value: isValued ? valueIn(value.total(), currency) : null,
      ...(ages !== undefined && { ages }),
    }),
  );
  const [nowhere] = all.filter(({ path }) => path.length === 0);
  return {
    by,
    lookback: "unlimited",
    rows: all.filter(({ path }) => path.length > 0),
    currency,
    unattributed: nowhere?.conversions ?? 0,
    unattributedValue: nowhere?.value ?? null,
    excluded: { anonymous: 0, lateTouches: 0 },
  };
}
