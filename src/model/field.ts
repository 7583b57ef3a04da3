/**
 * The fields of an interaction, by the short name that rules and dimensions use, each with the dotted
 * name that files, headers and warehouse columns use.
 *
 * @example
 * ```ts
 * import { FIELDS } from "paliers";
 *
 * FIELDS.platform; // => "channel.platform"
 * FIELDS.contentType; // => "content.type"
 * ```
 * @public
 */
export const FIELDS = {
  id: "id",
  at: "at",
  kind: "kind",
  actor: "actor",
  actorKind: "actorKind",
  platform: "channel.platform",
  ownership: "channel.ownership",
  offline: "channel.offline",
  content: "content.id",
  contentType: "content.type",
  contentAuthor: "content.author",
  campaign: "campaign",
  about: "about",
  sentiment: "sentiment",
  rating: "rating",
  inReplyTo: "inReplyTo",
  project: "project",
  prompted: "prompted",
  count: "count",
  duration: "duration",
  progress: "progress",
  undoes: "undoes",
  automated: "automated",
} as const;

/**
 * A short field name, as rules and dimensions use it.
 *
 * @public
 */
export type Field = keyof typeof FIELDS;

/**
 * A dotted field name, as files use it.
 *
 * @public
 */
export type FieldName = (typeof FIELDS)[Field];
