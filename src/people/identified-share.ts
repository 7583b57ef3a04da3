import type { Interaction } from "../model/interaction.ts";

/** The share of the acts that say who acted, 0 to 1; `null` without acts. */
export function identifiedShare(acts: readonly Interaction[]): number | null {
  let all = 0;
  let identified = 0;
  for (const { actor, count = 1 } of acts) {
    const weight = Math.abs(count);
    all += weight;
    if (actor !== undefined) identified += weight;
  }
  return all === 0 ? null : identified / all;
}
