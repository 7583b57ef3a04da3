/** Every number anywhere in a value, to look for NaN, Infinity and -0. */
export function deepNumbers(value: unknown): readonly number[] {
  if (typeof value === "number") return [value];
  if (value instanceof Map) return [...value.values()].flatMap(deepNumbers);
  if (typeof value === "object" && value !== null) return Object.values(value).flatMap(deepNumbers);
  return [];
}
