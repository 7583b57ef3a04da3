import type { Interaction } from "../model/interaction.ts";
import { contentKey } from "./content-key.ts";
import type { Counter } from "./counter.ts";
import { isPublication } from "./is-publication.ts";
import type { Register } from "./register.ts";
import { settleUndoes } from "./settle-undoes.ts";

/**
 * Counts what stands of the acts kept: each once, without those taken back. A publication that was taken
 * back stays, counted as withdrawn, or is left out with all that hangs on its content.
 */
export function countStanding(register: Register<Interaction>, counter: Counter): void {
  const { kept, copiesOf } = register;
  const { undone, targets } = settleUndoes(kept);
  const publishes = (act: Interaction): boolean =>
    act.undoes === undefined && isPublication(act, counter.kinds);
  const withdrawn = new Set([...undone].filter(publishes));
  if (counter.leavesOut) {
    for (const act of withdrawn) counter.gone.add(contentKey(act));
    // What was published again is there.
    for (const act of counter.gone.size > 0 ? kept.values() : [])
      if (!undone.has(act) && publishes(act)) counter.gone.delete(contentKey(act));
  }
  for (const [key, act] of kept) {
    // An act that took back another did its work; without its target it is noted.
    if (targets.has(act)) continue;
    if (withdrawn.has(act)) counter.withdraw(act, copiesOf(key));
    else if (!undone.has(act)) counter.count(act, copiesOf(key));
  }
}
