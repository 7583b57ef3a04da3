import { PaliersError } from "../../util/paliers-error.ts";
import type { Path, Paths, TouchDimension } from "./paths.ts";

/**
 * Journeys to conversions of about the same value.
 *
 * @public
 */
export interface ValueBand<D extends TouchDimension> {
  /** `null` holds what has no value: journeys that led nowhere, conversions without one, and the unattributed. */
  readonly band: {
    /** Included; `null` has no lower end. */
    readonly from: number | null;
    /** Not included; `null` has no upper end. */
    readonly below: number | null;
  } | null;
  readonly paths: Paths<D>;
}

/**
 * Splits journeys by how much their conversion is worth: do large orders take another way than small ones?
 *
 * The bands together are all journeys, each in one of them. Journeys that were aggregated go by the
 * value of their mean conversion.
 *
 * @param paths - From `conversionPaths`, or from `pathsOf` with values.
 * @param limits - Where the next band begins, rising, in the unit of the values: cents where the
 *   paths have a currency.
 * @returns One row a band, from the lowest, one more than limits; then what has no value.
 * @throws `invalid-option` for limits that do not rise.
 *
 * @example
 * ```ts
 * import { pathsByValueBand, pathsOf } from "paliers/impact";
 *
 * const paths = pathsOf([
 *   { path: ["search"], conversions: 1, nulls: 0, value: 900 },
 *   { path: ["forum", "shop"], conversions: 1, nulls: 0, value: 25_000 },
 *   { path: ["search"], conversions: 0, nulls: 7, value: null },
 * ], { by: "platform", currency: "EUR" });
 * pathsByValueBand(paths, [10_000]).map(({ band, paths: { rows } }) => [band?.from, rows.map((row) => row.path.join(" > "))]); // => [[null, ["search"]], [10_000, ["forum > shop"]], [undefined, ["search"]]]
 * ```
 * @public
 */
export function pathsByValueBand<D extends TouchDimension>(
  paths: Paths<D>,
  limits: readonly number[],
): readonly ValueBand<D>[] {
  const rises = limits.every(
    (limit, index) =>
      Number.isFinite(limit) && limit > (limits[index - 1] ?? Number.NEGATIVE_INFINITY),
  );
  if (limits.length === 0 || !rises) {
    throw new PaliersError(
      "invalid-option",
      `value bands begin at [${limits.join(", ")}], expected at least one number, each above the last`,
    );
  }
  const bands: readonly Path[][] = [[], ...limits.map(() => [])];
  const rest: Path[] = [];
  for (const row of paths.rows) {
    const { conversions, nulls, value } = row;
    if (conversions === 0 || value === null) {
      rest.push(row);
      continue;
    }
    const each = value / conversions;
    bands[limits.filter((limit) => limit <= each).length]?.push({ ...row, nulls: 0 });
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
    { band: null, paths: { ...paths, rows: rest } },
  ];
}
