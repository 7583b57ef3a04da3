import type { Ownership } from "./ownership.ts";

/**
 * How many people could have acted: a platform's count of its audience, never an act.
 *
 * @public
 */
export interface Exposure {
  /** The same id is the same record. Without an id every record counts. */
  readonly id?: string;
  /** Milliseconds since the Unix epoch, UTC. */
  readonly at: number;
  readonly channel: { readonly platform: string; readonly ownership?: Ownership };
  readonly content?: { readonly id: string; readonly type?: string };
  readonly campaign?: string;
  /** Followers at that instant: a snapshot, never added up over time. */
  readonly followers?: number;
  /** People reached. Sums over contents count a person once for each of them. */
  readonly reach?: number;
  readonly impressions?: number;
  readonly views?: number;
  /** Unique visitors, as a web analytics export gives them. */
  readonly visitors?: number;
}
