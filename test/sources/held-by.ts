import type { Problem } from "../../src/sources/index.ts";

/** What a problem holds beside its place, its code and its sample. */
export function heldBy(problem: Problem | undefined): string {
  const { line, field, code, value, column, count, ...held } = problem ?? {};
  return [code, ...Object.values(held)].join(" ");
}
