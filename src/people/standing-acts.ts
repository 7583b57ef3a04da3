import { zoneClock } from "../calendar/zone-clock.ts";
import type { Interaction } from "../model/interaction.ts";
import { checkRollupOptions } from "../rollup/check-rollup-options.ts";
import { settleUndoes } from "../rollup/settle-undoes.ts";
import { checkInput } from "../util/check-input.ts";
import type { Acts } from "./acts.ts";
import type { IdentifiedAct } from "./identified-act.ts";
import { inOrder } from "./in-order.ts";
import type { PeopleOptions } from "./people-options.ts";
import { tableOf } from "./table-of.ts";

/** What happened, in order: each act once, without those taken back. */
export interface StandingActs {
  /** Acts of people, oldest first; anonymous ones among them. */
  readonly acts: readonly Interaction[];
  /** Those of them that say who acted. */
  readonly identified: readonly IdentifiedAct[];
  /** Acts of the brand itself, done by humans, oldest first. */
  readonly brand: readonly Interaction[];
  /** First instant of the days asked for and first one after them; infinite where nothing was asked. */
  readonly range: readonly [from: number, to: number];
  /** Who did something that is left out: the brand's people, machines, kinds of actors not asked for. */
  readonly leftOut: ReadonlySet<string>;
}

const isIdentified = (act: Interaction): act is IdentifiedAct => act.actor !== undefined;

/**
 * Reads acts as a rollup does: once an id, without those taken back, the brand's apart, machines left out.
 *
 * The days asked for are only told, not applied: what happened before and after them still says who
 * is new and what was answered. `within` cuts.
 */
export function standingActs(interactions: Acts, options: PeopleOptions = {}): StandingActs {
  const { from, to, calendar, exclude = [], automated = "exclude" } = options;
  checkInput(Array.isArray(exclude), 'a list of kinds of actors for "exclude"');
  // Measures have options of their own beside these, some of which a rollup calls otherwise.
  checkRollupOptions([], {
    exclude,
    automated,
    ...(calendar !== undefined && { calendar }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  });
  const clock = zoneClock(calendar);
  const range = [
    from === undefined ? Number.NEGATIVE_INFINITY : clock.startOfDay(from),
    to === undefined ? Number.POSITIVE_INFINITY : clock.startOfDay(to, 1),
  ] as const;
  const { kept } = tableOf(interactions).acts;
  const { undone } = settleUndoes(kept);

  const acts: Interaction[] = [];
  const brand: Interaction[] = [];
  const leftOut = new Set<string>();
  for (const act of kept.values()) {
    if (act.undoes !== undefined || undone.has(act.id)) continue;
    const { actorKind = "consumer" } = act;
    const isMachine = act.automated === true;
    const isBrand = actorKind === "brand";
    const isOut = isBrand || (isMachine && automated === "exclude") || exclude.includes(actorKind);
    if (!isOut) acts.push(act);
    else if (act.actor !== undefined) leftOut.add(act.actor);
    if (isBrand && !isMachine) brand.push(act);
  }
  acts.sort(inOrder);
  brand.sort(inOrder);
  return { acts, identified: acts.filter(isIdentified), brand, range, leftOut };
}
