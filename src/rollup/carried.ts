import type { Field } from "../model/field.ts";
import type { Interaction } from "../model/interaction.ts";

/** The fields that rows have carried so far: what no row carried, nobody can count. */
export interface Carried {
  readonly fields: Set<string>;
  /** Notes what a row carries. */
  readonly note: (act: Interaction) => void;
}

type Optional = Exclude<Field, "id" | "at" | "kind" | "platform" | "ownership">;

/** Whether a row carries a field; the fields that every row has are not asked for. */
const TESTS: { readonly [F in Optional]: (act: Interaction) => boolean } = {
  actor: ({ actor }) => actor !== undefined,
  actorKind: ({ actorKind }) => actorKind !== undefined,
  offline: ({ channel }) => channel.offline !== undefined,
  content: ({ content }) => content !== undefined,
  contentType: ({ content }) => content?.type !== undefined,
  contentAuthor: ({ content }) => content?.author !== undefined,
  campaign: ({ campaign }) => campaign !== undefined,
  about: ({ about }) => about !== undefined && about.length > 0,
  sentiment: ({ sentiment }) => sentiment !== undefined,
  rating: ({ rating }) => rating !== undefined,
  inReplyTo: ({ inReplyTo }) => inReplyTo !== undefined,
  project: ({ project }) => project !== undefined,
  prompted: ({ prompted }) => prompted !== undefined,
  count: ({ count }) => count !== undefined,
  duration: ({ duration }) => duration !== undefined,
  progress: ({ progress }) => progress !== undefined,
  undoes: ({ undoes }) => undoes !== undefined,
  automated: ({ automated }) => automated !== undefined,
};

/** Starts with no field carried. */
export function createCarried(): Carried {
  const fields = new Set<string>();
  // What was seen once is not asked for again: a row costs what is still missing.
  let missing = Object.entries(TESTS);
  return {
    fields,
    note(act) {
      const before = fields.size;
      for (const [field, test] of missing) if (test(act)) fields.add(field);
      if (fields.size > before) missing = missing.filter(([field]) => !fields.has(field));
    },
  };
}
