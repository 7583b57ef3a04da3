import type { Interaction } from "../../model/interaction.ts";
import type { Conversion } from "../../model/outcome/conversion.ts";
import { standingActs } from "../../people/standing-acts.ts";
import type { Rows } from "../../rollup/rows.ts";
import { periodOf } from "../period-of.ts";
import type { ConversionRate, ConversionRateOptions } from "./conversion-rate.ts";
import { convertersIn } from "./converters-in.ts";
import { rateOfPeople } from "./rate-of-people.ts";

/**
 * Tells which share of the people who came converted.
 *
 * Formula: converters ÷ people who did anything in the days asked for. Both sides are people of those
 * days, so that the share never passes 1: who converted without being seen is not in it.
 *
 * @param interactions - Checked rows; acts without an actor are nobody.
 * @param conversions - Of one goal or of several; somebody who converts twice is one converter.
 * @param options - `from`, `to`, `calendar`, `confidence`.
 * @returns A share of people with its Wilson range; `null` with `no-data` when nobody came.
 * @throws `invalid-range`, `invalid-day`, `unknown-time-zone` and `invalid-option` for options.
 * @see Matomo, "conversion rate", which counts visits; this one counts people
 *
 * @example
 * ```ts
 * import { conversionRateByActor } from "paliers/impact";
 *
 * const act = (actor: string) => ({ id: actor, at: 0, kind: "view", actor, channel: { platform: "web", ownership: "owned" } }) as const;
 * const sale = (id: string, actor: string) => ({ id, at: 1, goal: "sale", actor });
 * const { value, converters } = conversionRateByActor([act("ann"), act("bob")], [sale("1", "ann"), sale("2", "ann"), sale("3", "zoe")]);
 * [value, converters]; // => [0.5, 1]
 * ```
 * @public
 */
export function conversionRateByActor(
  interactions: Rows<Interaction>,
  conversions: Rows<Conversion>,
  options: ConversionRateOptions = {},
): ConversionRate {
  const isInside = periodOf(options);
  const people = new Set(
    standingActs(interactions).acts.flatMap(({ at, actor }) =>
      actor !== undefined && isInside(at) ? [actor] : [],
    ),
  );
  return rateOfPeople(people, convertersIn(conversions, isInside), options.confidence ?? 0.95);
}
