import { ACTOR_KINDS } from "../model/actor-kind.ts";
import { OWNERSHIPS } from "../model/ownership.ts";
import { PROMPTS } from "../model/prompt.ts";
import { SENTIMENTS } from "../model/sentiment.ts";
import type { Rule } from "./rule.ts";

/**
 * The fields that a rule may read, with the words they may hold; `null` where the list is open.
 *
 * `always` says that every interaction has a value there, so that a rule naming all the words
 * excludes nothing.
 */
export const RULE_WORDS: {
  readonly [F in keyof Required<Rule>]: {
    readonly words: readonly (string | boolean)[] | null;
    readonly always: boolean;
  };
} = {
  kind: { words: null, always: true },
  ownership: { words: OWNERSHIPS, always: true },
  platform: { words: null, always: true },
  offline: { words: [true, false], always: true },
  actorKind: { words: ACTOR_KINDS, always: true },
  sentiment: { words: SENTIMENTS, always: false },
  prompted: { words: PROMPTS, always: false },
  project: { words: null, always: false },
};
