import type { Channel } from "../channel.ts";
import type { Activity } from "./activity.ts";
import type { Money } from "./money.ts";

/**
 * Something that was spent: money, hours of the staff, or both.
 *
 * @public
 */
export interface Cost {
  /** Identity: a later record with the same id replaces this one. */
  readonly id: string;
  /** Milliseconds since the Unix epoch, UTC. */
  readonly at: number;
  /** What was paid, the hours below not included. */
  readonly amount: Money;
  /** What it was spent on. */
  readonly activity: Activity;
  /** Time of the staff: it costs money once a rate for an hour is given. */
  readonly hours?: number | undefined;
  /** Where it was spent. */
  readonly channel?: Channel | undefined;
  /** The campaign that it was spent on. */
  readonly campaign?: string | undefined;
}
