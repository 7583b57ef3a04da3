import type { Expected, ProblemCode } from "../problem.ts";

/**
 * The words for one kind of problem.
 *
 * Names in braces stand for what the problem holds: `{value}` and `{hint}` in the quotes of the
 * language, `{value:plain}` without quotes; `{name}` is the column or field, `{first}` and `{second}` are
 * the days that a date can be, `{form}` how its only day is written; `{spellings}` are texts with
 * their counts.
 */
export interface Message {
  /** What is wrong. */
  readonly what: string;
  /** Added where the problem holds what it names. */
  readonly more?: string;
  /** What to do; said once for each kind of problem. */
  readonly advice?: string;
}

/** A problem that is told in words of its own, by what it holds. */
export type Case =
  | "bad-date ambiguous"
  | "bad-date no-zone"
  | "bad-date seconds"
  | "bad-date milliseconds"
  | "invalid-encoding UTF-16"
  | "invalid-encoding gzip"
  | "truncated gzip"
  | "invalid-json CR"
  | "ambiguous-dates mixed"
  | "bad-date plain"
  | "conflicting-duplicate elsewhere"
  | "missing-column preset"
  | "one-column semicolon"
  | "one-column tab";

/** Messages by code, or by code and case: each language has them all. */
export type Messages = { readonly [Key in ProblemCode | Case]: Message };

/** What a language has besides its messages. */
export interface Language {
  readonly messages: Messages;
  readonly expected: { readonly [E in Expected]: string };
  /** `:` with the space that the language puts before it. */
  readonly colon: string;
  readonly row: string;
  readonly column: string;
  /** Stands for a value that is not shown. */
  readonly nothing: string;
  readonly quote: (text: string) => string;
  /** A span of numbers, open at one end where a bound is missing. */
  readonly span: (min: number | undefined, max: number | undefined) => string;
  /** A day of a month, from 1. */
  readonly day: (date: number, month: number) => string;
}
