import type { Interaction } from "../model/interaction.ts";
import { checkRows } from "../util/check-rows.ts";
import { checkAct } from "./check-act.ts";
import { createRegister, type Register } from "./register.ts";
import type { Rows } from "./rows.ts";

/** Reads rows once: each act once an id, of copies that conflict the smallest by canonical form. */
export function tableOf(interactions: Rows<Interaction>): Register<Interaction> {
  checkRows(interactions);
  const acts = createRegister<Interaction>("smallest");
  let position = 0;
  for (const act of interactions) {
    checkAct(act, position++);
    acts.add(act.id, act);
  }
  return acts;
}
