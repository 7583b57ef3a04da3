import { recordOf } from "./record-of.ts";

/** Writes plain data in one form only: keys in order, absent fields left out. Equal data give equal texts. */
export function canonicalText(value: unknown): string {
  return JSON.stringify(value ?? null, (_key, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? recordOf(Object.keys(part).sort(), (key): unknown => Reflect.get(part, key))
      : part,
  );
}
