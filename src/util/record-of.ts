/** Makes a record with exactly these keys; a key called `__proto__` is a key like any other. */
export function recordOf<K extends string, V>(
  keys: readonly K[],
  value: (key: K, index: number) => V,
): { readonly [P in K]: V } {
  const entries = keys.map((key, index) => [key, value(key, index)] as const);
  return Object.fromEntries(entries) as { readonly [P in K]: V }; // TypeScript forgets which keys
}
