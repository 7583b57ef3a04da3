import type { ActorKind } from "./actor-kind.ts";
import type { Channel } from "./channel.ts";
import type { Content } from "./content.ts";
import type { Kind } from "./kind.ts";
import type { Prompt } from "./prompt.ts";
import type { Sentiment } from "./sentiment.ts";

/**
 * One act of somebody towards the brand, or a platform's total of such acts.
 *
 * @public
 */
export interface Interaction {
  /** Identity: the same id is the same act. */
  readonly id: string;
  /** Milliseconds since the Unix epoch, UTC; always when it happened, never when it was read. */
  readonly at: number;
  /** What was done. */
  readonly kind: Kind;
  /** Where it was done. */
  readonly channel: Channel;
  /** Who did it. Absent: nobody in particular, or a total from a platform's export. */
  readonly actor?: string | undefined;
  /** What the actor is to the brand; consumer when absent. */
  readonly actorKind?: ActorKind | undefined;
  /** The content that it was done to, or that it published. */
  readonly content?: Content | undefined;
  /** The campaign that it belongs to. */
  readonly campaign?: string | undefined;
  /** The brands or products that it speaks of. */
  readonly about?: readonly string[] | undefined;
  /** Absent: unknown, never neutral. */
  readonly sentiment?: Sentiment | undefined;
  /** 0 to 1; the mean where the record stands for several acts. */
  readonly rating?: number | undefined;
  /** Id of the interaction or content that it answers. */
  readonly inReplyTo?: string | undefined;
  /** The co-creation project that it feeds. */
  readonly project?: string | undefined;
  /** Absent: spontaneous. */
  readonly prompted?: Prompt | undefined;
  /** How many acts it stands for: 1 when absent. A signed integer, since exports hold negative totals. */
  readonly count?: number | undefined;
  /** Milliseconds; the total where the record stands for several acts. */
  readonly duration?: number | undefined;
  /** How far the content was read or watched, 0 to 1. */
  readonly progress?: number | undefined;
  /** Id of the interaction that this one takes back. */
  readonly undoes?: string | undefined;
  /** Done by a machine: left out of results unless asked for. */
  readonly automated?: boolean | undefined;
}
