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
  /** Where the audience was. */
  readonly channel: { readonly platform: string; readonly ownership?: Ownership | undefined };
  /** The content that it was the audience of; absent for that of an account. */
  readonly content?: { readonly id: string; readonly type?: string | undefined } | undefined;
  /** The campaign that it belongs to. */
  readonly campaign?: string | undefined;
  /** Followers at that instant: a snapshot, never added up over time. */
  readonly followers?: number | undefined;
  /** People reached. Sums over contents count a person once for each of them. */
  readonly reach?: number | undefined;
  /** How often it was shown; one person may see it several times. */
  readonly impressions?: number | undefined;
  /** How often it was viewed, as the platform counts. */
  readonly views?: number | undefined;
  /** Unique visitors, as a web analytics export gives them. */
  readonly visitors?: number | undefined;
}
