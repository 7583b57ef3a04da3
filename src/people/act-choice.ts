import type { Family } from "../model/family.ts";
import { familyOf } from "../model/family-of.ts";
import type { Interaction } from "../model/interaction.ts";
import type { Kinds } from "../model/kinds.ts";
import { matches } from "../taxonomy/matches.ts";
import type { Rule } from "../taxonomy/rule.ts";

/** Which acts a fact counts: those that a rule matches, of one of some families; all of them when empty. */
export interface ActChoice extends Rule {
  readonly family?: readonly Family[];
  readonly contentType?: readonly string[];
}

/** Tells whether an act is one of those chosen. */
export function isChosen(act: Interaction, choice: ActChoice, kinds: Kinds | undefined): boolean {
  const { family, contentType, ...rule } = choice;
  const type = act.content?.type;
  return (
    (family === undefined || family.includes(familyOf(act.kind, kinds))) &&
    (contentType === undefined || (type !== undefined && contentType.includes(type))) &&
    matches(act, rule)
  );
}
