import { rowsOf } from "../../goals/rows-of.ts";
import { settleOutcomes } from "../../goals/settle-outcomes.ts";
import type { Conversion } from "../../model/outcome/conversion.ts";
import type { Rows } from "../../rollup/rows.ts";
import { checkDimension } from "../journeys/check-dimension.ts";
import type { Path } from "../journeys/paths.ts";
import { pathsOf } from "../journeys/paths-of.ts";
import { singleCurrency } from "../journeys/single-currency.ts";
import { worthOf } from "../journeys/worth-of.ts";
import { attribute } from "./attribute.ts";
import type { Attribution } from "./attribution.ts";
import { shareByTouch } from "./share-by-touch.ts";

const READERS = {
  platform: ({ channel }: Conversion) => channel?.platform,
  campaign: ({ campaign }: Conversion) => campaign,
  content: ({ content }: Conversion) => content?.id,
} as const;

/**
 * Credits the content, campaign or platform whose tracked link or code brought each conversion.
 *
 * It needs no people, so it works with exports of totals. It assumes that the link alone decided.
 *
 * @param conversions - With `content`, `campaign` or `channel`; a later record with the same id replaces the earlier.
 * @param options - `by`: which of the three.
 * @returns Credits; conversions that name none are `unattributed`.
 * @throws `mixed-currency` for values in two currencies, `unknown-dimension` for another `by`.
 *
 * @example
 * ```ts
 * import { codedAttribution } from "paliers/impact";
 *
 * const { credits, unattributed } = codedAttribution([
 *   { id: "1", at: 0, goal: "sale", campaign: "spring" },
 *   { id: "2", at: 0, goal: "sale" },
 * ], { by: "campaign" });
 * credits; // => [{ key: "spring", conversions: 1, value: null }]
 * unattributed; // => 1
 * ```
 * @public
 */
export function codedAttribution<D extends "platform" | "campaign" | "content">(
  conversions: Rows<Conversion>,
  options: { readonly by: D },
): Attribution<D> {
  checkDimension(options.by, Object.keys(READERS));
  const settled = settleOutcomes(rowsOf(conversions));
  const currency = singleCurrency(settled.map(({ record }) => worthOf(record)));
  const rows = settled.map(({ record }): Path => {
    const key = READERS[options.by](record);
    return {
      path: key === undefined ? [] : [key],
      conversions: 1,
      nulls: 0,
      value: worthOf(record)?.minor ?? null,
    };
  });
  const paths = pathsOf(rows, { by: options.by, ...(currency !== null && { currency }) });
  return {
    ...attribute(
      "coded",
      paths,
      shareByTouch(paths.rows, () => [1]),
    ),
    lookback: null,
  };
}
