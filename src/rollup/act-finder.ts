import { actKey } from "../model/act-key.ts";
import type { Interaction } from "../model/interaction.ts";

/** Finds the act that another one names. */
export type ActFinder<T extends Interaction = Interaction> = (
  from: Interaction,
  id: string,
) => T | undefined;

/**
 * Finds acts by the ids that others name: on the platform of the one that names it, else the only act of
 * that id elsewhere. Where several platforms have one, nobody knows which is meant.
 */
export function actFinder<T extends Interaction>(kept: ReadonlyMap<string, T>): ActFinder<T> {
  let platforms: readonly string[] | undefined;
  return ({ channel }, id) => {
    const own = kept.get(actKey(channel.platform, id));
    if (own !== undefined) return own;
    platforms ??= [...new Set(Array.from(kept.values(), (act) => act.channel.platform))];
    const others = platforms.flatMap((platform) => kept.get(actKey(platform, id)) ?? []);
    return others.length === 1 ? others[0] : undefined;
  };
}
