import type { ZoneClock } from "../../calendar/zone-clock.ts";
import type { Interaction } from "../../model/interaction.ts";
import type { Kinds } from "../../model/kinds.ts";
import type { IdentifiedAct } from "../identified-act.ts";

/**
 * What a fact may look at.
 *
 * @public
 */
export interface FactContext {
  /** The person's name. */
  readonly actor: string;
  /** The person's acts in the days asked for, oldest first. */
  readonly acts: readonly IdentifiedAct[];
  /** Acts of others on contents that the person wrote, oldest first; anonymous ones among them. */
  readonly received: readonly Interaction[];
  /** The last instant looked at: the end of the days asked for, else the latest act of all. */
  readonly at: number;
  /** The calendar of the business. */
  readonly clock: ZoneClock;
  /** Families of one's own kinds. */
  readonly kinds: Kinds | undefined;
}

/**
 * Tells one thing about one person as a number; `null` where it cannot be known.
 *
 * @public
 */
export type ActorFact = (person: FactContext) => number | null;
