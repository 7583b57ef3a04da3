/** A dimension that facts can be grouped by. */
export type Dimension =
  | "hour"
  | "day"
  | "week"
  | "month"
  | "quarter"
  | "year"
  | "platform"
  | "ownership"
  | "offline"
  | "campaign"
  | "content"
  | "contentType"
  | "kind"
  | "level"
  | "sentiment"
  | "actorKind"
  | "project"
  | "prompted"
  | "about";

/** The values of one group, one for each dimension asked for; `null` where the acts have none. */
export type Group<D extends Dimension> = { readonly [K in D]: string | null };
