import { standingConversions } from "../../goals/standing-conversions.ts";
import type { Conversion } from "../../model/outcome/conversion.ts";
import type { Rows } from "../../rollup/rows.ts";
import { checkOptions } from "../../util/check-options.ts";
import { checkWord } from "../../util/check-word.ts";
import { requireOptions } from "../../util/require-options.ts";
import type { Path } from "../journeys/paths.ts";
import { pathsOf } from "../journeys/paths-of.ts";
import { singleCurrency } from "../journeys/single-currency.ts";
import { worthOf } from "../journeys/worth-of.ts";
import { attribute } from "./attribute.ts";
import type { Attribution } from "./attribution.ts";
import { shareByTouch } from "./share-by-touch.ts";

/**
 * What conversions are credited to by their link or code.
 *
 * @public
 */
export interface CodedAttributionOptions<D extends "platform" | "campaign" | "content"> {
  /** What the link or code names. */
  readonly by: D;
}

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
 * @throws `mixed-currency` for values in two currencies, `missing-option` without `by`, `unknown-dimension`
 *   for another one, `unknown-option`; `invalid-input` for what holds no conversions.
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
  options: CodedAttributionOptions<D>,
): Attribution<D> {
  requireOptions(options, ["by"]);
  checkOptions(options, { by: 1 });
  const { by } = options;
  checkWord("cannot credit by", by, Object.keys(READERS), "unknown-dimension");
  const { standing } = standingConversions(conversions);
  singleCurrency(standing.flatMap(({ record, foreign }) => [worthOf(record), ...foreign]));
  const rows = standing.map(({ record }): Path => {
    const key = READERS[by](record);
    return {
      path: key === undefined ? [] : [key],
      conversions: 1,
      nulls: 0,
      value: worthOf(record) ?? null,
    };
  });
  const paths = pathsOf(rows, { by });
  return {
    ...attribute(
      "coded",
      paths,
      shareByTouch(paths.rows, () => [1]),
    ),
    lookback: null,
  };
}
