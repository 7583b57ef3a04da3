/** The names of the options of every reading, for the refusal of others. */
export const RECORD_OPTIONS = {
  map: 1,
  defaults: 1,
  kinds: 1,
  activities: 1,
  require: 1,
  time: 1,
  now: 1,
  maxProblems: 1,
} as const;
