import type { Interaction } from "../model/interaction.ts";
import { checkRows } from "../util/check-rows.ts";
import { type Carried, createCarried } from "./carried.ts";
import { checkAct } from "./check-act.ts";
import { keyOfAct } from "./key-of-act.ts";
import { createRegister, type Register } from "./register.ts";
import type { Rows } from "./rows.ts";

/** The acts kept of some rows, and the fields that any of the rows carried. */
export interface Table {
  readonly acts: Register<Interaction>;
  readonly carried: Carried["fields"];
}

/** Reads rows once: each act once a platform and id, of copies that conflict the smallest by canonical form. */
export function tableOf(interactions: Rows<Interaction>): Table {
  checkRows(interactions);
  const acts = createRegister<Interaction>("smallest");
  const { fields, note } = createCarried();
  let position = 0;
  for (const act of interactions) {
    checkAct(act, position++);
    note(act);
    acts.add(keyOfAct(act), act);
  }
  return { acts, carried: fields };
}
