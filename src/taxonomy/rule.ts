import type { ActorKind } from "../model/actor-kind.ts";
import type { Kind } from "../model/kind.ts";
import type { Ownership } from "../model/ownership.ts";
import type { Prompt } from "../model/prompt.ts";
import type { Sentiment } from "../model/sentiment.ts";

/**
 * What an interaction must have to match: every field named holds one of its values.
 *
 * Rules only say what must be there, never what must not, so that the same rule means the same in
 * JavaScript and in SQL. A field that the interaction lacks matches nothing, but for the two that
 * have a default: no `actorKind` is a consumer, no `offline` is online (`false`).
 *
 * @public
 */
export interface Rule {
  readonly kind?: readonly Kind[] | undefined;
  readonly ownership?: readonly Ownership[] | undefined;
  readonly platform?: readonly string[] | undefined;
  readonly offline?: readonly boolean[] | undefined;
  readonly actorKind?: readonly ActorKind[] | undefined;
  readonly sentiment?: readonly Sentiment[] | undefined;
  readonly prompted?: readonly Prompt[] | undefined;
  /** Any project, or one of these. */
  readonly project?: true | readonly string[] | undefined;
}
