/**
 * One thing that is wrong with a record, or with the whole input. Plain data; `problemText` writes it in words.
 *
 * @public
 */
export interface Problem {
  /** Physical line, for readers; position, for rows in memory. Both from 1; a CSV header is line 1; 0 is the input as a whole. */
  readonly line: number;
  /** Dotted name of the field: `channel.platform`. Empty where the whole record is at fault. */
  readonly field: string;
  /** A stable word in kebab-case: `unknown-kind`, `bad-date`, `missing-field`, … */
  readonly code: string;
  /** A sample of what was found, escaped, 200 characters at most. Never a person's identifier. */
  readonly value: string;
  /** What was probably meant: the nearest legal word, a delimiter, a preset, the line of the other copy. */
  readonly hint?: string;
  /** The user's own name of the column, where `map` gave the field another name. */
  readonly column?: string;
  /** How many records it stands for, on warnings; `line` is the first of them. */
  readonly count?: number;
}
