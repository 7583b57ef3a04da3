import { isFields } from "./is-fields.ts";

/** The value that `defaults` give a field, by its dotted name; `undefined` when they give none. */
export function givenDefault(field: string, defaults: unknown): unknown {
  let value: unknown = defaults;
  for (const key of field.split(".")) {
    value = isFields(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  }
  return value;
}
