import type { RecordField } from "./field-rule.ts";

/** What has fields of its own: `channel`, `content`. */
type ParentField = RecordField extends infer Name
  ? Name extends `${infer Parent}.${string}`
    ? Parent
    : never
  : never;

/**
 * The field that a problem is about: its dotted name, its parent, or nothing for the whole record.
 *
 * @public
 */
export type ProblemField = RecordField | ParentField | "";

/**
 * What a value should have been, in words of the data: `problemText` has them in every language.
 *
 * @public
 */
export type Expected =
  | "text"
  | "object"
  | "number"
  | "whole number"
  | "list of texts"
  | "true or false"
  | "ISO 8601"
  | "month/day/year hour:minute"
  | "day/month/year hour:minute"
  | "0000 to 2099";

/**
 * What holds of every problem.
 *
 * @public
 */
export interface ProblemPlace {
  /** Physical line, for readers; position, for rows in memory. Both from 1; a CSV header is line 1; 0 is the input as a whole. */
  readonly line: number;
  /** A sample of what was found, escaped, 200 characters at most. Never a person's identifier. */
  readonly value: string;
  /** What was probably meant: the nearest legal word, field or column. */
  readonly hint?: string | undefined;
  /** The user's own name of the column, where `map` gave the field another name. */
  readonly column?: string | undefined;
  /** How many records it stands for, on warnings; `line` is the first of them. */
  readonly count?: number | undefined;
}

/**
 * One spelling of a text that is spelt in several ways.
 *
 * @public
 */
export interface SpellingVariant {
  /** The text as it stands. */
  readonly text: string;
  /** How many rows hold it. */
  readonly rows: number;
}

/** What is wrong, by its code, before it is known where. */
type What =
  | {
      readonly code:
        | "unknown-kind"
        | "unknown-word"
        | "missing-field"
        | "blank-text"
        | "null-character"
        | "not-object"
        | "unreadable"
        | "duplicate-key"
        | "too-deep"
        | "line-too-long"
        | "invalid-quote"
        | "unterminated-quote"
        | "missing-header"
        | "duplicate-header"
        | "corrupt-gzip"
        | "cr-line-ends"
        | "placeholder-actor"
        | "source-error"
        | "aborted"
        | "too-many-problems"
        | "future-date"
        | "approximate-date"
        | "more-warnings";
    }
  | {
      readonly code: "bad-date";
      /** Why it is not read, where that is known: it has no zone, or is a number of seconds or milliseconds. */
      readonly because?: "no-zone" | "seconds" | "milliseconds" | undefined;
      /** How the column writes its dates. */
      readonly expected?: Expected | undefined;
    }
  | {
      readonly code: "wrong-type";
      readonly expected: Expected;
    }
  | {
      readonly code: "out-of-range";
      /** The span that is read, where numbers do not say it. */
      readonly expected?: Expected | undefined;
      /** The smallest value that passes. */
      readonly min?: number | undefined;
      /** The largest value that passes. */
      readonly max?: number | undefined;
      /** An amount as its currency writes it: `0.00 EUR`. */
      readonly like?: string | undefined;
    }
  | {
      readonly code: "too-long";
      /** How many units of text, or texts of a list, may be. */
      readonly most: number;
    }
  | {
      readonly code: "invalid-encoding";
      /** What the bytes are, where that is known. */
      readonly found?: "UTF-16" | "gzip" | undefined;
    }
  | {
      readonly code: "truncated";
      /** What breaks off; absent where it is the last line. */
      readonly found?: "gzip" | undefined;
    }
  | {
      readonly code: "invalid-json";
      /** What ends the lines of the file, where that is why: carriage returns alone. */
      readonly found?: "CR" | undefined;
    }
  | {
      readonly code: "spelling-variants";
      /** The texts that differ only so, each with the number of rows that hold it. */
      readonly variants: readonly SpellingVariant[];
    }
  | {
      readonly code: "ambiguous-dates";
      /** Rows whose date can be read either way. */
      readonly dates: number;
      /** Whether other rows prove one way and others the other. */
      readonly isMixed: boolean;
    }
  | {
      readonly code: "conflicting-duplicate";
      /** Where the copy stands that was kept; absent where it stands in another file. */
      readonly otherLine?: number | undefined;
    }
  | {
      readonly code: "column-count";
      /** How many columns the header names. */
      readonly columns: number;
    }
  | {
      readonly code: "missing-column";
      /** The preset that reads such columns: the file looks like an export. */
      readonly preset?: "facebookPosts" | "facebookMetrics" | undefined;
    }
  | {
      readonly code: "one-column";
      /** What seems to separate the columns. */
      readonly delimiter: string;
    }
  | {
      readonly code: "reach-above-impressions";
      readonly impressions: number;
    }
  | {
      readonly code: "total-mismatch";
      /** What the parts add up to. */
      readonly sum: number;
    };

/** A problem with a name that is no field. */
interface WhatName {
  readonly code: "unknown-field" | "unknown-column" | "unsafe-key";
}

/** The record's field, or nothing where the whole record is at fault. */
interface AtField extends ProblemPlace {
  /** Dotted name of the field: `channel.platform`. Empty where the whole record is at fault. */
  readonly field: ProblemField;
}

/** A name of the input's own. */
interface AtName extends ProblemPlace {
  /** The name that the input gives. */
  readonly field: string;
}

/**
 * One thing that is wrong with a record, or with the whole input: a union by `code`.
 *
 * Plain data, to switch on; `problemText` writes it in words.
 *
 * @public
 */
export type Problem = (AtField & What) | (AtName & WhatName);

/**
 * A code of a problem, to switch on.
 *
 * @public
 */
export type ProblemCode = Problem["code"];

/** What was found in a field, before it is known in which one and on which line. */
export type Finding = What & Pick<ProblemPlace, "value" | "hint">;

type WithoutLine<P> = P extends unknown ? Omit<P, "line"> : never;

/** A problem of the whole input, before it is known how far it was read. */
export type FileProblem = WithoutLine<Problem>;
