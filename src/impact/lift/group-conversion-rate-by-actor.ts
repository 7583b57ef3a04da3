import type { Interaction } from "../../model/interaction.ts";
import type { Conversion } from "../../model/outcome/conversion.ts";
import { standingActs } from "../../people/standing-acts.ts";
import type { Rows } from "../../rollup/rows.ts";
import type { Taxonomy } from "../../taxonomy/taxonomy.ts";
import { compareCodeUnits } from "../../util/compare-code-units.ts";
import type { TouchDimension } from "../journeys/paths.ts";
import { touchKey } from "../journeys/touch-key.ts";
import { periodOf } from "../period-of.ts";
import type { ConversionRate, ConversionRateOptions } from "./conversion-rate.ts";
import { convertersIn } from "./converters-in.ts";
import { rateOfPeople } from "./rate-of-people.ts";

/**
 * How many of the people of one channel, campaign or content converted.
 *
 * @public
 */
export interface GroupConversionRate extends ConversionRate {
  readonly key: string;
}

/**
 * Tells which share of the people of each channel, campaign or content converted.
 *
 * Formula: converters of the group ÷ people of the group: its own people below the line, not all that
 * came. Somebody may be in several groups, so that the rows do not add up. An association.
 *
 * @param interactions - Checked rows; acts without an actor are nobody.
 * @param conversions - Of one goal or of several.
 * @param options - `by`, as for `conversionPaths` (`level` needs `taxonomy`), and those of `conversionRateByActor`.
 * @returns One row a group, by its key.
 * @throws What `conversionRateByActor` throws; `unknown-dimension`, `missing-taxonomy`.
 * @see Plausible, "conversion rate" of a filtered group
 *
 * @example
 * ```ts
 * import { groupConversionRateByActor } from "paliers/impact";
 *
 * const act = (actor: string, platform: string) => ({ id: `${actor}/${platform}`, at: 0, kind: "view", actor, channel: { platform, ownership: "owned" } }) as const;
 * const acts = [act("ann", "forum"), act("ann", "shop"), act("bob", "shop")];
 * groupConversionRateByActor(acts, [{ id: "1", at: 1, goal: "sale", actor: "ann" }], { by: "platform" }).map(({ key, value }) => [key, value]); // => [["forum", 1], ["shop", 0.5]]
 * ```
 * @public
 */
export function groupConversionRateByActor(
  interactions: Rows<Interaction>,
  conversions: Rows<Conversion>,
  options: ConversionRateOptions & { readonly by: TouchDimension; readonly taxonomy?: Taxonomy },
): readonly GroupConversionRate[] {
  const isInside = periodOf(options);
  const keyOf = touchKey(options.by, options.taxonomy);
  const groups = new Map<string, Set<string>>();
  for (const act of standingActs(interactions).acts) {
    const { at, actor } = act;
    const key = actor !== undefined && isInside(at) ? keyOf(act) : null;
    if (actor === undefined || key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, new Set([actor]));
    else group.add(actor);
  }
  const converted = convertersIn(conversions, isInside);
  return [...groups]
    .sort(([a], [b]) => compareCodeUnits(a, b))
    .map(([key, people]) => ({
      key,
      ...rateOfPeople(people, converted, options.confidence ?? 0.95),
    }));
}
