import type { Ownership } from "./ownership.ts";

/**
 * How many people could have acted: a platform's count of its audience, never an act.
 *
 * @public
 */
export interface Exposure {
  /** The same id is the same record. Without an id every record counts. */
  readonly id?: string | undefined;
  /** Milliseconds since the Unix epoch, UTC. */
  readonly at: number;
  readonly channel: { readonly platform: string; readonly ownership?: Ownership | undefined };
  readonly content?: { readonly id: string; readonly type?: string | undefined } | undefined;
  readonly campaign?: string | undefined;
  /** Followers at that instant: a snapshot, never added up over time. */
  readonly followers?: number | undefined;
  /** People reached. Sums over contents count a person once for each of them. */
  readonly reach?: number | undefined;
  readonly impressions?: number | undefined;
  readonly views?: number | undefined;
  /** Unique visitors, as a web analytics export gives them. */
  readonly visitors?: number | undefined;
}
