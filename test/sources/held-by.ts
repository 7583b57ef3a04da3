import type { Problem } from "../../src/sources/index.ts";

const PLACE = new Set(["line", "field", "code", "value", "column", "count"]);

/** The code of a problem and what it holds beside its place and its sample, as one text. */
export function heldBy(problem: Problem | undefined): string {
  const held = Object.entries(problem ?? {}).filter(([name]) => !PLACE.has(name));
  return [problem?.code, ...held.map(([, what]) => String(what))].join(" ");
}
