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
  /** One of these kinds. */
  readonly kind?: readonly Kind[] | undefined;
  /** In a space of one of these owners. */
  readonly ownership?: readonly Ownership[] | undefined;
  /** On one of these platforms. */
  readonly platform?: readonly string[] | undefined;
  /** Online (`false`), or in the world (`true`). */
  readonly offline?: readonly boolean[] | undefined;
  /** By one of these kinds of actors. */
  readonly actorKind?: readonly ActorKind[] | undefined;
  /** In one of these tones. */
  readonly sentiment?: readonly Sentiment[] | undefined;
  /** Come about in one of these ways. */
  readonly prompted?: readonly Prompt[] | undefined;
  /** Any project, or one of these. */
  readonly project?: true | readonly string[] | undefined;
}
