import { ACTOR_KINDS } from "../../model/actor-kind.ts";
import type { Interaction } from "../../model/interaction.ts";
import { OWNERSHIPS } from "../../model/ownership.ts";
import { PROMPTS } from "../../model/prompt.ts";
import { SENTIMENTS } from "../../model/sentiment.ts";
import type { RecordKind } from "./record-kind.ts";

/**
 * What an interaction is: an act of somebody, at an instant, on a channel.
 *
 * Rows of one platform with one id are one act. Texts have at most `max` UTF-16 units; ids of contents are often
 * addresses and may be longer.
 *
 * @example
 * ```ts
 * import { fieldsOf, interactionRecord } from "paliers/sources";
 *
 * fieldsOf(interactionRecord).filter((rule) => rule.required === true).map((rule) => rule.field);
 * // => ["id", "at", "kind", "channel.platform", "channel.ownership"]
 * ```
 * @public
 */
export const interactionRecord: RecordKind<Interaction> = {
  name: "interaction",
  identity: ["channel.platform", "id"],
  fields: [
    { field: "id", type: "text", required: true, max: 256 },
    { field: "at", type: "instant", required: true },
    { field: "kind", type: "kind", required: true, max: 256 },
    { field: "channel.platform", type: "text", required: true, max: 256 },
    { field: "channel.ownership", type: "word", required: true, words: OWNERSHIPS },
    { field: "channel.offline", type: "flag" },
    { field: "actor", type: "text", max: 256, personal: true },
    { field: "actorKind", type: "word", words: ACTOR_KINDS },
    { field: "content.id", type: "text", required: "inside", max: 2048 },
    { field: "content.type", type: "text", max: 256 },
    { field: "content.author", type: "text", max: 256, personal: true },
    { field: "campaign", type: "text", max: 256 },
    { field: "about", type: "texts", max: 256 },
    { field: "sentiment", type: "word", words: SENTIMENTS },
    { field: "rating", type: "number", min: 0, max: 1 },
    { field: "inReplyTo", type: "text", max: 2048 },
    { field: "project", type: "text", max: 256 },
    { field: "prompted", type: "word", words: PROMPTS },
    { field: "count", type: "integer" },
    { field: "duration", type: "number", min: 0 },
    { field: "progress", type: "number", min: 0, max: 1 },
    { field: "undoes", type: "text", max: 256 },
    { field: "automated", type: "flag" },
  ],
};
