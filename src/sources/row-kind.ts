import { isFields } from "./is-fields.ts";

/** Tells whether a value can be a record. Asking a revoked proxy whether it is a list throws. */
export function rowKind(value: unknown): "row" | "other" | "unreadable" {
  if (typeof value !== "object" || value === null) return "other";
  try {
    return isFields(value) ? "row" : "other";
  } catch {
    return "unreadable";
  }
}
