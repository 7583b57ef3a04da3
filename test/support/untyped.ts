/** A value as it comes from JavaScript: of whatever type the caller wants it to be, and of another at run time. */
export function untyped<T>(value: unknown): T {
  const parsed: { readonly value: T } = JSON.parse(JSON.stringify({ value }));
  return parsed.value;
}
