import { compareCodeUnits } from "../../util/compare-code-units.ts";
import { exactSum } from "../../util/exact-sum.ts";
import { numberAt } from "../../util/number-at.ts";
import { amountOf } from "../journeys/amount-of.ts";
import type { Paths, TouchDimension } from "../journeys/paths.ts";
import { valueIn } from "../journeys/value-in.ts";
import type { Attribution, Credit } from "./attribution.ts";
import { largestRemainder } from "./largest-remainder.ts";

/** What a model gives a key, before the value is rounded to whole minor units. */
export interface Share {
  readonly conversions: number;
  readonly value: number;
}

/** Puts a model's shares in the form of an attribution, the value conserved to the minor unit. */
export function attribute<D extends TouchDimension>(
  model: string,
  paths: Paths<D>,
  shares: ReadonlyMap<string, Share>,
): Attribution<D> {
  const rows = [...shares].sort(([a], [b]) => compareCodeUnits(a, b));
  const isValued = paths.rows.some(({ path, value }) => path.length > 0 && value !== null);
  const raw = rows.map(([, { value }]) => value);
  const total = exactSum();
  for (const { path, value } of paths.rows) if (path.length > 0) total.add(amountOf(value));
  const worth = total.total();
  const isShared = raw.some((share) => share !== 0);
  const { by, lookback, currency, unattributed } = paths;
  const values = currency === null || !isShared ? raw : largestRemainder(raw, worth);
  const credits = rows.map(
    ([key, { conversions }], index): Credit => ({
      key,
      conversions,
      value: isValued ? valueIn(numberAt(values, index), currency) : null,
    }),
  );
  credits.sort((a, b) => b.conversions - a.conversions || compareCodeUnits(a.key, b.key));
  // A worth that a model has nothing to share by, for want of any conversion, is not lost either.
  const unattributedValue =
    isShared || worth === 0
      ? paths.unattributedValue
      : valueIn(amountOf(paths.unattributedValue) + worth, currency);
  return {
    measures: "impact",
    model,
    by,
    lookback,
    currency,
    credits,
    unattributed,
    unattributedValue,
  };
}
