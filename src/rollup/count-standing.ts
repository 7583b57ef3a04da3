import type { Interaction } from "../model/interaction.ts";
import type { Counter } from "./counter.ts";
import type { Register } from "./register.ts";
import { settleUndoes } from "./settle-undoes.ts";

/** Counts what stands of the acts kept: each once, without those taken back. */
export function countStanding(register: Register<Interaction>, counter: Counter): void {
  const { undone, unmatched } = settleUndoes(register.kept);
  for (const act of register.kept.values()) {
    if (unmatched.has(act.id)) counter.countUnmatched(act);
    else if (act.undoes === undefined && !undone.has(act.id))
      counter.count(act, register.copiesOf(act.id));
  }
}
