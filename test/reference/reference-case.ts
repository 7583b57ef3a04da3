import { readFileSync } from "node:fs";
import { compare, type Tolerance } from "./compare.ts";
import { runCase } from "./run-case.ts";

/** One line of a file of reference cases. */
export interface ReferenceCase {
  readonly name: string;
  readonly fn: string;
  readonly inputs: never;
  readonly expected: { readonly [field: string]: unknown };
  readonly tolerance?: Tolerance;
}

/** Reads the cases of a file. */
export function readCases(path: string | URL): readonly ReferenceCase[] {
  const file: { readonly cases: readonly ReferenceCase[] } = JSON.parse(readFileSync(path, "utf8"));
  return file.cases;
}

/** What a case finds wrong; nothing when it passes. */
export function problemsOf({ fn, inputs, expected, tolerance }: ReferenceCase): readonly string[] {
  const actual = runCase(fn, inputs);
  if (actual === null) return ["no adapter"];
  // Where a case leaves the choice open, any answer passes that is not a failure.
  if (expected["accept"] === "either") return [];
  return compare(expected, actual, tolerance);
}
