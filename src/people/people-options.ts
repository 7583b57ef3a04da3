import type { Calendar } from "../calendar/calendar.ts";
import type { Day } from "../calendar/day.ts";
import type { ActorKind } from "../model/actor-kind.ts";

/**
 * Which acts are looked at, the same for every measure of people.
 *
 * @public
 */
export interface PeopleOptions {
  /** First day, included. */
  readonly from?: Day | undefined;
  /** Last day, included. */
  readonly to?: Day | undefined;
  /** The days of the business; UTC and weeks from Monday when absent. */
  readonly calendar?: Calendar | undefined;
  /** Kinds of actors to leave out besides the brand, whose acts are never those of people. */
  readonly exclude?: readonly ActorKind[] | undefined;
  /** Acts of machines are left out unless included here. */
  readonly automated?: "exclude" | "include" | undefined;
}

/** The names of these options, for the functions that refuse all others. */
export const PEOPLE_OPTIONS = { from: 1, to: 1, calendar: 1, exclude: 1, automated: 1 } as const;
