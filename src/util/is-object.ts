/** Whether a value has members: no text, no number, not null. */
export const isObject = (value: unknown): value is object =>
  typeof value === "object" && value !== null;
