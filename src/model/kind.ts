import type { Family } from "./family.ts";

/**
 * The kinds that the library knows: what one interaction is (a view, a like, a review, …).
 *
 * @public
 */
export type BuiltInKind =
  | "view"
  | "read"
  | "watch"
  | "listen"
  | "click"
  | "play"
  | "attend"
  | "follow"
  | "join"
  | "like"
  | "react"
  | "vote"
  | "save"
  | "tag"
  | "share"
  | "invite"
  | "comment"
  | "reply"
  | "mention"
  | "message"
  | "ask"
  | "answer"
  | "rate"
  | "review"
  | "idea"
  | "post"
  | "article"
  | "image"
  | "video"
  | "audio"
  | "remix"
  | "codesign"
  | "betatest"
  | "back"
  | "organize"
  | "moderate"
  | "edit"
  | "flag"
  | "hide";

/**
 * Open: any other string is a kind of one's own. Editors still complete the built-in ones.
 *
 * @public
 */
export type Kind = BuiltInKind | (string & {});

/**
 * The built-in kinds, each with its family.
 *
 * Not kinds: an impression is an `Exposure`, a purchase or a sign-up a `Conversion`, a survey's
 * answer a `Measurement`. An unlike or an unfollow is the same kind again, with `undoes`.
 *
 * @example
 * ```ts
 * import { KINDS } from "paliers";
 *
 * KINDS.share; // => "amplify"
 * KINDS.codesign; // => "collaborate"
 * ```
 * @public
 */
export const KINDS: { readonly [K in BuiltInKind]: Family } = {
  view: "consume",
  read: "consume",
  watch: "consume",
  listen: "consume",
  click: "consume",
  play: "consume",
  attend: "consume",
  follow: "follow",
  join: "follow",
  like: "applaud",
  react: "applaud",
  vote: "applaud",
  save: "curate",
  tag: "curate",
  share: "amplify",
  invite: "amplify",
  comment: "converse",
  reply: "converse",
  mention: "converse",
  message: "converse",
  ask: "converse",
  answer: "converse",
  rate: "opine",
  review: "opine",
  idea: "opine",
  post: "create",
  article: "create",
  image: "create",
  video: "create",
  audio: "create",
  remix: "create",
  codesign: "collaborate",
  betatest: "collaborate",
  back: "collaborate",
  organize: "collaborate",
  moderate: "collaborate",
  edit: "collaborate",
  flag: "negative",
  hide: "negative",
};
