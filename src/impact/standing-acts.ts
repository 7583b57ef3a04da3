import type { Interaction } from "../model/interaction.ts";
import { columns } from "../rollup/columns.ts";
import type { Rows } from "../rollup/rows.ts";
import { settleUndoes } from "../rollup/settle-undoes.ts";

/**
 * The acts that stand, one an id: those of machines and those taken back are left out, as a rollup
 * leaves them out.
 *
 * @param whose - Acts of people, or the brand's own.
 */
export function standingActs(
  interactions: Rows<Interaction>,
  whose: "people" | "brand" = "people",
): readonly Interaction[] {
  const { kept } = columns(interactions).acts;
  const { undone } = settleUndoes(kept);
  return [...kept.values()].filter(
    ({ id, actorKind, automated, undoes }) =>
      (actorKind === "brand") === (whose === "brand") &&
      automated !== true &&
      undoes === undefined &&
      !undone.has(id),
  );
}
