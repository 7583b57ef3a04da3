import type { Interaction } from "../model/interaction.ts";
import type { Counter } from "./counter.ts";
import type { Register } from "./register.ts";
import { settleUndoes } from "./settle-undoes.ts";

/** Counts what stands of the acts kept: each once, without those taken back. */
export function countStanding(register: Register<Interaction>, counter: Counter): void {
  const { kept, copiesOf } = register;
  const { undone, targets } = settleUndoes(kept);
  for (const [key, act] of kept) {
    // An act that took back another did its work; without its target it is noted.
    if (!undone.has(act) && !targets.has(act)) counter.count(act, copiesOf(key));
  }
}
