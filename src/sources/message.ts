/**
 * The words for one kind of problem.
 *
 * `{value}` and `{hint}` stand for themselves in the quotes of the language, `{value:plain}` and
 * `{hint:plain}` without quotes, `{name}` for the column or field.
 */
export interface Message {
  /** What is wrong. */
  readonly what: string;
  /** Added where the problem has a hint. */
  readonly meant?: string;
  /** What to do; said once for each kind of problem. */
  readonly advice?: string;
}

/** Messages by code, or by `code hint` where a hint has words of its own. */
export interface Messages {
  readonly [key: string]: Message;
}
