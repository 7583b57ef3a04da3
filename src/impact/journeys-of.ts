import type { Interaction } from "../model/interaction.ts";
import { columns } from "../rollup/columns.ts";
import type { Rows } from "../rollup/rows.ts";
import { settleUndoes } from "../rollup/settle-undoes.ts";
import { compareCodeUnits } from "../util/compare-code-units.ts";

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
  interactions: Rows<Interaction>,
  keyOf: (act: Interaction) => string | null,
): ReadonlyMap<string, readonly Touch[]> {
  const { kept } = columns(interactions).acts;
  const { undone } = settleUndoes(kept);
  const journeys = new Map<string, Touch[]>();
  for (const act of kept.values()) {
    const { id, at, actor, actorKind, automated, undoes } = act;
    if (actor === undefined || actorKind === "brand" || automated === true) continue;
    if (undoes !== undefined || undone.has(id)) continue;
    const key = keyOf(act);
    if (key === null) continue;
    const journey = journeys.get(actor);
    if (journey === undefined) journeys.set(actor, [{ at, id, key }]);
    else journey.push({ at, id, key });
  }
  for (const journey of journeys.values())
    journey.sort((a, b) => a.at - b.at || compareCodeUnits(a.id, b.id));
  return journeys;
}
