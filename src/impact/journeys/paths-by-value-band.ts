import { isMoney } from "../../goals/is-money.ts";
import type { Money } from "../../model/outcome/money.ts";
import { PaliersError } from "../../util/paliers-error.ts";
import { withoutUndefined } from "../../util/without-undefined.ts";
import { amountOf } from "./amount-of.ts";
import { checkPaths } from "./check-paths.ts";
import type { Path, Paths, TouchDimension } from "./paths.ts";
import { singleCurrency } from "./single-currency.ts";

/**
 * Journeys to conversions of about the same value.
 *
 * @public
 */
export interface ValueBand<D extends TouchDimension> {
  /** `null` holds what has no value: journeys that led nowhere, conversions without one, and the unattributed. */
  readonly band: {
    /** Included; `null` has no lower end. Money where the paths have a currency. */
    readonly from: Money | number | null;
    /** Not included; `null` has no upper end. */
    readonly below: Money | number | null;
  } | null;
  /** The journeys of the band. */
  readonly paths: Paths<D>;
}

/** Where bands begin, as plain numbers: an amount of euros is never compared with cents, or with francs. */
function beginsOf(
  limits: readonly (Money | number)[],
  paths: Paths<TouchDimension>,
): readonly number[] {
  if (!Array.isArray(limits))
    throw new PaliersError("invalid-input", "expected paths, then a list of where bands begin");
  const own = paths.currency === null ? [] : [{ minor: 0, currency: paths.currency }];
  const isPlain = paths.rows.some(({ value }) => typeof value === "number");
  const currency = isPlain ? null : singleCurrency([...own, ...limits.filter(isMoney)]);
  const kind = currency === null ? "number" : `money in ${currency}`;
  const begins = limits.map((limit: Money | number) => {
    const isKind = currency === null ? Number.isFinite(limit) : isMoney(limit);
    if (!isKind) throw new PaliersError("invalid-option", `value bands begin at a ${kind}`);
    return amountOf(limit);
  });
  const rises = begins.every(
    (begin, index) => begin > (begins[index - 1] ?? Number.NEGATIVE_INFINITY),
  );
  if (begins.length > 0 && rises) return begins;
  throw new PaliersError(
    "invalid-option",
    `value bands begin at [${begins.join(", ")}], expected at least one ${kind}, each above the last`,
  );
}

/**
 * Splits journeys by how much their conversion is worth: do large orders take another way than small ones?
 *
 * The bands together are all journeys, each in one of them. Journeys that were aggregated go by the
 * value of their mean conversion.
 *
 * @param paths - From `conversionPaths`, or from `pathsOf` with values.
 * @param limits - Where the next band begins, rising: money where the paths have a currency, plain
 *   numbers where they have none.
 * @returns One row a band, from the lowest, one more than limits; then what has no value.
 * @throws `invalid-option` for limits that do not rise, or are not of the kind of the values;
 *   `mixed-currency` for money in another currency; `invalid-input` for what is no paths or no list of limits.
 *
 * @example
 * ```ts
 * import { money } from "paliers/goals";
 * import { pathsByValueBand, pathsOf } from "paliers/impact";
 *
 * const paths = pathsOf([
 *   { path: ["search"], conversions: 1, nulls: 0, value: money(9, "EUR") },
 *   { path: ["forum", "shop"], conversions: 1, nulls: 0, value: money(250, "EUR") },
 *   { path: ["search"], conversions: 0, nulls: 7, value: null },
 * ], { by: "platform" });
 * const [small, large, none] = pathsByValueBand(paths, [money(100, "EUR")]);
 * large?.band; // => { from: { minor: 10000, currency: "EUR" }, below: null }
 * [small, large, none].map((one) => one?.paths.rows.map((row) => row.path.join(" > "))); // => [["search"], ["forum > shop"], ["search"]]
 * ```
 * @public
 */
export function pathsByValueBand<D extends TouchDimension>(
  paths: Paths<D>,
  limits: readonly (Money | number)[],
): readonly ValueBand<D>[] {
  checkPaths(paths);
  const begins = beginsOf(limits, paths);
  const bands: readonly Path[][] = [[], ...begins.map(() => [])];
  const rest: Path[] = [];
  for (const given of paths.rows) {
    const row = withoutUndefined(given);
    const { conversions, nulls, value } = row;
    if (conversions === 0 || value === null) {
      rest.push(row);
      continue;
    }
    const each = amountOf(value) / conversions;
    bands[begins.filter((limit) => limit <= each).length]?.push({ ...row, nulls: 0 });
    const { ages: _ages, ...steps } = row;
    if (nulls > 0) rest.push({ ...steps, conversions: 0, value: null });
  }
  const nowhere = { unattributed: 0, unattributedValue: null };
  const inside = { ...paths, ...nowhere, excluded: { anonymous: 0, lateTouches: 0 } };
  return [
    ...bands.map((rows, index) => ({
      band: { from: limits[index - 1] ?? null, below: limits[index] ?? null },
      paths: { ...inside, rows },
    })),
    {
      band: null,
      paths: { ...paths, rows: rest, excluded: withoutUndefined(paths.excluded) },
    },
  ];
}
