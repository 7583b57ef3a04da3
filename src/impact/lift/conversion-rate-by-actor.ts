import { standingConversions } from "../../goals/standing-conversions.ts";
import type { Conversion } from "../../model/outcome/conversion.ts";
import type { Acts } from "../../people/acts.ts";
import { standingActs } from "../../people/standing-acts.ts";
import type { Rows } from "../../rollup/rows.ts";
import type { Taxonomy } from "../../taxonomy/taxonomy.ts";
import { checkOptions } from "../../util/check-options.ts";
import { compareCodeUnits } from "../../util/compare-code-units.ts";
import type { TouchDimension } from "../journeys/paths.ts";
import { touchKey } from "../journeys/touch-key.ts";
import { periodOf } from "../period-of.ts";
import { rateWithBounds } from "../rate-with-bounds.ts";
import type {
  ConversionRate,
  ConversionRateOptions,
  GroupConversionRate,
} from "./conversion-rate.ts";

/**
 * Tells which share of the people who came converted: of all of them, or of those of each channel,
 * campaign or content.
 *
 * Formula: converters ÷ people who did anything in the days asked for. Both sides are people of those
 * days, so that the share never passes 1: who converted without being seen is not in it. With `by`, a
 * group has its own people below the line, not all that came; somebody may be in several groups, so that
 * the rows do not add up. An association.
 *
 * @param interactions - Checked rows, or the `columns` made of them; acts without an actor are nobody.
 * @param conversions - Of one goal or of several; somebody who converts twice is one converter.
 * @param options - `from`, `to`, `calendar`, `confidence`; `by` for one row a group, as for
 *   `conversionPaths` (`level` needs `taxonomy`).
 * @returns A share of people with its Wilson range; `null` with `no-data` when nobody came. With `by` a
 *   list, one row a group, by its key.
 * @throws `invalid-range`, `invalid-day`, `unknown-time-zone`, `invalid-option`, `unknown-dimension`,
 *   `missing-taxonomy` and `unknown-option` for options; `invalid-input` for what holds no rows.
 * @see Matomo, "conversion rate", which counts visits; this one counts people
 *
 * @example
 * ```ts
 * import { conversionRateByActor } from "paliers/impact";
 *
 * const act = (actor: string, platform: string) => ({ id: `${actor}/${platform}`, at: 0, kind: "view", actor, channel: { platform, ownership: "owned" } }) as const;
 * const acts = [act("ann", "forum"), act("ann", "shop"), act("bob", "shop")];
 * const sales = [{ id: "1", at: 1, goal: "sale", actor: "ann" }, { id: "2", at: 1, goal: "sale", actor: "zoe" }];
 * const { value, numerator, denominator } = conversionRateByActor(acts, sales);
 * [value, numerator, denominator]; // => [0.5, 1, 2]
 * conversionRateByActor(acts, sales, { by: "platform" }).map((row) => [row.key, row.value]); // => [["forum", 1], ["shop", 0.5]]
 * ```
 * @public
 */
export function conversionRateByActor(
  interactions: Acts,
  conversions: Rows<Conversion>,
  options?: ConversionRateOptions & { readonly by?: undefined },
): ConversionRate;
export function conversionRateByActor(
  interactions: Acts,
  conversions: Rows<Conversion>,
  options: ConversionRateOptions & { readonly by: Exclude<TouchDimension, "level"> },
): readonly GroupConversionRate[];
export function conversionRateByActor(
  interactions: Acts,
  conversions: Rows<Conversion>,
  options: ConversionRateOptions & { readonly by: TouchDimension; readonly taxonomy: Taxonomy },
): readonly GroupConversionRate[];
export function conversionRateByActor(
  interactions: Acts,
  conversions: Rows<Conversion>,
  options: ConversionRateOptions = {},
): ConversionRate | readonly GroupConversionRate[] {
  checkOptions(options, { from: 1, to: 1, calendar: 1, confidence: 1, by: 1, taxonomy: 1 });
  const { by, taxonomy, confidence = 0.95 } = options;
  const isInside = periodOf(options);
  const keyOf = by === undefined ? () => "" : touchKey(by, taxonomy);
  const groups = new Map<string, Set<string>>(by === undefined ? [["", new Set<string>()]] : []);
  for (const act of standingActs(interactions).identified) {
    const key = isInside(act.at) ? keyOf(act) : null;
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, new Set([act.actor]));
    else group.add(act.actor);
  }

  const converted = convertersIn(conversions, isInside);
  const rows = [...groups]
    .sort(([a], [b]) => compareCodeUnits(a, b))
    .map(([key, people]): GroupConversionRate => {
      const numerator = [...people].filter((actor) => converted.has(actor)).length;
      const denominator = people.size;
      const rate = rateWithBounds(numerator, denominator, confidence);
      return { id: "conversion-rate-by-actor", key, ...rate, numerator, denominator };
    });
  const [all] = rows;
  if (by !== undefined || all === undefined) return rows;
  const { key: _all, ...rate } = all;
  return rate;
}

/** Everybody who converted in the days asked for. */
function convertersIn(
  conversions: Rows<Conversion>,
  isInside: (at: number) => boolean,
): ReadonlySet<string> {
  return new Set(
    standingConversions(conversions).standing.flatMap(({ at, record: { actor } }) =>
      actor !== undefined && isInside(at) ? [actor] : [],
    ),
  );
}
