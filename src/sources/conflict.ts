import type { FileProblem } from "./problem.ts";
import { sample } from "./sample.ts";

/** Says that a copy says something else than the one that is kept. */
export function conflict(record: object): FileProblem & { readonly code: "conflicting-duplicate" } {
  const id = "id" in record ? sample(record.id) : "";
  return { field: "id", code: "conflicting-duplicate", value: id };
}
