import type { Interaction } from "../model/interaction.ts";
import { compareCodeUnits } from "../util/compare-code-units.ts";

/**
 * Orders acts by time; of those at the same millisecond the smaller id by code unit comes first,
 * and of one id on two platforms the smaller platform.
 *
 * The order in which rows come never decides what came before what.
 */
export function inOrder(a: Interaction, b: Interaction): number {
  return (
    a.at - b.at ||
    compareCodeUnits(a.id, b.id) ||
    compareCodeUnits(a.channel.platform, b.channel.platform)
  );
}
