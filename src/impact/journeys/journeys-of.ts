import type { Interaction } from "../../model/interaction.ts";
import type { Acts } from "../../people/acts.ts";
import { standingActs } from "../../people/standing-acts.ts";

/** One act of somebody's journey. */
export interface Touch {
  readonly at: number;
  readonly id: string;
  readonly key: string;
}

/**
 * The touches of every person, by time and then by id, so that no order of the rows changes a journey.
 *
 * The brand's own acts, those of machines and those taken back are no touches; neither is an act
 * without an actor or without a key.
 */
export function journeysOf(
  interactions: Acts,
  keyOf: (act: Interaction) => string | null,
): ReadonlyMap<string, readonly Touch[]> {
  const journeys = new Map<string, Touch[]>();
  for (const act of standingActs(interactions).identified) {
    const { id, at, actor } = act;
    const key = keyOf(act);
    if (key === null) continue;
    const journey = journeys.get(actor);
    if (journey === undefined) journeys.set(actor, [{ at, id, key }]);
    else journey.push({ at, id, key });
  }
  return journeys;
}
