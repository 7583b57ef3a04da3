import type { Problem, ProblemCode } from "../../src/sources/index.ts";

/** Where a problem is told: of a record, of a whole file that is not read on, or of what was kept. */
export type Told = "record" | "file" | "warning";

/** One problem of each code, as the page of codes shows it. */
export const PROBLEM_EXAMPLES: {
  readonly [Code in ProblemCode]: {
    readonly told: Told;
    readonly problem: Problem & { readonly code: Code };
  };
} = {
  "unknown-kind": {
    told: "record",
    problem: { line: 0, field: "", code: "unknown-kind", value: "liek", hint: "like" },
  },
  "unknown-word": {
    told: "record",
    problem: { line: 0, field: "", code: "unknown-word", value: "owed", hint: "owned" },
  },
  "bad-date": {
    told: "record",
    problem: { line: 0, field: "", code: "bad-date", value: "03/04/2026" },
  },
  "missing-field": {
    told: "record",
    problem: { line: 0, field: "", code: "missing-field", value: "" },
  },
  "wrong-type": {
    told: "record",
    problem: { line: 0, field: "", code: "wrong-type", value: "1 000", expected: "whole number" },
  },
  "out-of-range": {
    told: "record",
    problem: { line: 0, field: "", code: "out-of-range", value: "2", min: 0, max: 1 },
  },
  "too-long": {
    told: "record",
    problem: { line: 0, field: "", code: "too-long", value: "300 characters", most: 256 },
  },
  "blank-text": {
    told: "record",
    problem: { line: 0, field: "", code: "blank-text", value: " " },
  },
  "null-character": {
    told: "record",
    problem: { line: 0, field: "", code: "null-character", value: "" },
  },
  "invalid-encoding": {
    told: "record",
    problem: { line: 0, field: "", code: "invalid-encoding", value: "" },
  },
  "not-object": {
    told: "record",
    problem: { line: 0, field: "", code: "not-object", value: "a list" },
  },
  unreadable: {
    told: "record",
    problem: { line: 0, field: "", code: "unreadable", value: "" },
  },
  "conflicting-duplicate": {
    told: "record",
    problem: { line: 0, field: "", code: "conflicting-duplicate", value: "7", otherLine: 12 },
  },
  "unsafe-key": {
    told: "record",
    problem: { line: 0, field: "", code: "unsafe-key", value: "" },
  },
  "duplicate-key": {
    told: "record",
    problem: { line: 0, field: "", code: "duplicate-key", value: "" },
  },
  "invalid-json": {
    told: "record",
    problem: { line: 0, field: "", code: "invalid-json", value: "" },
  },
  truncated: {
    told: "record",
    problem: { line: 0, field: "", code: "truncated", value: "" },
  },
  "too-deep": {
    told: "record",
    problem: { line: 0, field: "", code: "too-deep", value: "41" },
  },
  "line-too-long": {
    told: "record",
    problem: { line: 0, field: "", code: "line-too-long", value: "" },
  },
  "column-count": {
    told: "record",
    problem: { line: 0, field: "", code: "column-count", value: "3", columns: 11 },
  },
  "invalid-quote": {
    told: "record",
    problem: { line: 0, field: "", code: "invalid-quote", value: "" },
  },
  "unterminated-quote": {
    told: "record",
    problem: { line: 0, field: "", code: "unterminated-quote", value: "" },
  },
  "missing-column": {
    told: "file",
    problem: {
      line: 1,
      field: "at",
      code: "missing-column",
      value: "id, At, kind",
      hint: "At",
    },
  },
  "one-column": {
    told: "file",
    problem: {
      line: 1,
      field: "",
      code: "one-column",
      value: "id;at;actor;kind",
      delimiter: ";",
    },
  },
  "missing-header": {
    told: "file",
    problem: { line: 1, field: "", code: "missing-header", value: "" },
  },
  "duplicate-header": {
    told: "file",
    problem: { line: 1, field: "", code: "duplicate-header", value: "actor" },
  },
  "corrupt-gzip": {
    told: "file",
    problem: { line: 0, field: "", code: "corrupt-gzip", value: "" },
  },
  "cr-line-ends": {
    told: "file",
    problem: { line: 1, field: "", code: "cr-line-ends", value: "" },
  },
  "ambiguous-dates": {
    told: "file",
    problem: {
      line: 0,
      field: "at",
      code: "ambiguous-dates",
      value: "09/03/2026 10:05",
      dates: 18,
      isMixed: false,
    },
  },
  "source-error": {
    told: "file",
    problem: { line: 0, field: "", code: "source-error", value: "connection lost" },
  },
  aborted: {
    told: "file",
    problem: { line: 0, field: "", code: "aborted", value: "" },
  },
  "too-many-problems": {
    told: "file",
    problem: { line: 0, field: "", code: "too-many-problems", value: "250000" },
  },
  "unknown-field": {
    told: "warning",
    problem: { line: 0, field: "", code: "unknown-field", value: "", hint: "actor" },
  },
  "unknown-column": {
    told: "warning",
    problem: { line: 0, field: "", code: "unknown-column", value: "", hint: "actor" },
  },
  "future-date": {
    told: "warning",
    problem: { line: 0, field: "", code: "future-date", value: "2027-01-01T00:00:00.000Z" },
  },
  "placeholder-actor": {
    told: "warning",
    problem: { line: 0, field: "", code: "placeholder-actor", value: "undefined" },
  },
  "spelling-variants": {
    told: "warning",
    problem: {
      line: 0,
      field: "",
      code: "spelling-variants",
      value: "Linkedin",
      variants: [
        { text: "Linkedin", rows: 40 },
        { text: "linkedin", rows: 2 },
      ],
    },
  },
  "approximate-date": {
    told: "warning",
    problem: { line: 0, field: "at", code: "approximate-date", value: "" },
  },
  "reach-above-impressions": {
    told: "warning",
    problem: { line: 0, field: "", code: "reach-above-impressions", value: "12", impressions: 9 },
  },
  "total-mismatch": {
    told: "warning",
    problem: { line: 0, field: "", code: "total-mismatch", value: "12", sum: 13 },
  },
  "more-warnings": {
    told: "warning",
    problem: { line: 0, field: "", code: "more-warnings", value: "" },
  },
};
