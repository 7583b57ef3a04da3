import { familyIn } from "../../model/family-in.ts";
import type { Interaction } from "../../model/interaction.ts";
import type { Kinds } from "../../model/kinds.ts";
import { matches } from "../../taxonomy/matches.ts";
import type { ActChoice } from "./act-choice.ts";

/** Tells whether an act is one of those chosen. */
export function isChosen(act: Interaction, choice: ActChoice, kinds: Kinds | undefined): boolean {
  const { family, contentType, ...rule } = choice;
  const type = act.content?.type;
  return (
    (family === undefined || family.includes(familyIn(act.kind, kinds))) &&
    (contentType === undefined || (type !== undefined && contentType.includes(type))) &&
    matches(act, rule)
  );
}
