import type { IdentifiedAct } from "../../people/identified-act.ts";
import { actFinder } from "../../rollup/act-finder.ts";
import { actsByKey } from "../../rollup/acts-by-key.ts";

/** When somebody met the words of which ambassador. */
export interface Meeting {
  readonly at: number;
  readonly ambassador: string;
}

/**
 * Finds who met the words of which ambassador, and when: by an act on what the ambassador had made, by
 * answering the ambassador, or by being answered. Nobody meets themselves, and what came before an act
 * does not answer it.
 *
 * @returns Meetings by person; the ambassadors are not among the people.
 */
export function ambassadorMeetings(
  acts: readonly IdentifiedAct[],
  ambassadors: ReadonlySet<string>,
): ReadonlyMap<string, readonly Meeting[]> {
  const meetings = new Map<string, Meeting[]>();
  function meet(person: string, ambassador: string | undefined, at: number): void {
    if (ambassador === undefined || !ambassadors.has(ambassador) || ambassadors.has(person)) return;
    const known = meetings.get(person);
    if (known === undefined) meetings.set(person, [{ at, ambassador }]);
    else known.push({ at, ambassador });
  }

  const find = actFinder(actsByKey(acts));
  for (const act of acts) {
    const { at, actor, content, inReplyTo } = act;
    meet(actor, content?.author, at);
    const answered = inReplyTo === undefined ? undefined : find(act, inReplyTo);
    if (answered === undefined || answered.at > at) continue;
    meet(actor, answered.actor, at);
    meet(answered.actor, actor, at);
  }
  return meetings;
}
