import type { Kinds } from "../../model/kinds.ts";
import type { IdentifiedAct } from "../identified-act.ts";
import type { ActChoice } from "./act-choice.ts";
import { isChosen } from "./is-chosen.ts";

/** How many acts each person did, of those chosen; people without any such act are not in it. */
export function actsPerPerson(
  acts: readonly IdentifiedAct[],
  choice: ActChoice,
  kinds: Kinds | undefined,
): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const act of acts) {
    if (!isChosen(act, choice, kinds)) continue;
    sums.set(act.actor, (sums.get(act.actor) ?? 0) + (act.count ?? 1));
  }
  return sums;
}
