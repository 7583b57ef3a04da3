/** The names of the options that every rollup has, for the refusal of others. */
export const COUNTING_OPTIONS = {
  calendar: 1,
  kinds: 1,
  from: 1,
  to: 1,
  exclude: 1,
  automated: 1,
  withdrawn: 1,
  ids: 1,
  fill: 1,
  followers: 1,
  sites: 1,
  readThrough: 1,
} as const;
